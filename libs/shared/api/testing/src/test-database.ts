import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

const serverUrl = () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the specs through Jest’s own configuration.');
  return url;
};

const onServer = async (statement: string) => {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** A migrated, empty database of one spec file's own, cloned from the template of the run. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${process.env['TEST_TEMPLATE']}`);
  return {
    url: Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href,
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
