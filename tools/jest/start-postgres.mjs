import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { startEmbeddedServer } from '../../apps/api/src/database/embedded-server.ts';
import { migrations } from '../../apps/api/src/migrations/index.ts';

/** Starts one throw-away PostgreSQL for the run, unless TEST_DATABASE_URL names a server, and makes the migrated template. */
export default async function startPostgres() {
  const url = process.env.TEST_DATABASE_URL ?? (await startThrowAway());
  process.env.TEST_DATABASE_URL = url;
  process.env.TEST_TEMPLATE = `rt_template_${process.pid}`;
  const admin = await new DataSource({ type: 'postgres', url }).initialize();
  await admin.query(`CREATE DATABASE ${process.env.TEST_TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'`);
  await admin.destroy();
  const template = await new DataSource({
    type: 'postgres',
    url: withDatabase(url, process.env.TEST_TEMPLATE),
    migrations,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  }).initialize();
  await template.runMigrations();
  await template.destroy();
}

async function startThrowAway() {
  const parent = await mkdtemp(join(tmpdir(), 'rt-test-'));
  await chmod(parent, 0o755); // as root the server runs as the user postgres, who must reach its folder
  globalThis.embeddedServer = await startEmbeddedServer(join(parent, 'db'), true);
  globalThis.embeddedFolder = parent;
  return globalThis.embeddedServer.url;
}

const withDatabase = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
