import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.ts';

/** Any number, as long as it is ours and the same in every instance. */
const LOCK = 731_204_577;
const OLDEST_SERVER = 140_000;

/** Brings a database to the newest state; instances that start at once wait for each other. */
export async function migrate(url: string): Promise<void> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await checkServer(guard);
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = await new DataSource({
      type: 'postgres',
      url,
      migrations,
      uuidExtension: 'pgcrypto',
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
  } finally {
    await guard.end();
  }
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; collation: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version,
            EXISTS (SELECT FROM pg_collation WHERE collname = 'sv-SE-x-icu') AS collation`,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST_SERVER)
    throw new Error('Databasservern är för gammal: PostgreSQL 14 eller senare behövs.');
  if (!server.collation)
    throw new Error(
      'Databasservern saknar svensk sortering (kollationen sv-SE-x-icu): välj en PostgreSQL byggd med ICU.',
    );
}
