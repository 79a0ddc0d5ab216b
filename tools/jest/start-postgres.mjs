import { Client } from 'pg';
import { migrate } from '../../apps/api/src/database/migrate.ts';
import { startThrowAwayCluster } from '../../apps/api/src/postgres/throw-away.ts';

/** Starts one throw-away PostgreSQL for the run, unless TEST_DATABASE_URL names a server, and makes the migrated template. */
export default async function startPostgres() {
  if (!process.env.TEST_DATABASE_URL) {
    globalThis.throwAwayCluster = await startThrowAwayCluster();
    process.env.TEST_DATABASE_URL = globalThis.throwAwayCluster.url;
  }
  process.env.TEST_TEMPLATE = `rt_template_${process.pid}`;
  const admin = new Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${process.env.TEST_TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'`);
  await admin.end();
  await migrate(
    Object.assign(new URL(process.env.TEST_DATABASE_URL), { pathname: `/${process.env.TEST_TEMPLATE}` }).href,
  );
}
