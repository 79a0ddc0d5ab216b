import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { reachableBinaries } from './binaries';
import { startCluster, type ClusterOptions } from './cluster';
import { OPEN_FOLDER } from './places';
import { serverUser } from './server-user';

const ask = async <T>(url: string, sql: string): Promise<T[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows as T[])
    .finally(() => client.end());
};

describe('a database server of our own', () => {
  let parent: string;
  let options: ClusterOptions;

  beforeAll(async () => {
    const user = serverUser();
    parent = await mkdtemp(join(tmpdir(), 'rt-'));
    await chmod(parent, 0o755);
    const folder = join(parent, 'en mapp på Åsen');
    await mkdir(folder);
    options = { folder, user, binaries: await reachableBinaries(user, OPEN_FOLDER) };
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  it('starts in a folder with spaces and å, keeps what it was told, and sorts in Swedish', async () => {
    const first = await startCluster(options);
    await ask(first.url, `CREATE TABLE kept AS SELECT unnest(ARRAY['Örebro', 'Ystad', 'Åre']) AS name`);
    await first.stop();
    const second = await startCluster(options);
    const names = await ask<{ name: string }>(second.url, 'SELECT name FROM kept ORDER BY name');
    await second.stop();
    expect(names.map(({ name }) => name)).toEqual(['Ystad', 'Åre', 'Örebro']);
  });

  it('takes over after an application that was killed, with everything it had confirmed', async () => {
    const orphan = await startCluster(options);
    await ask(orphan.url, 'CREATE TABLE confirmed AS SELECT 1 AS one');
    const successor = await startCluster(options);
    expect(await ask(successor.url, 'SELECT one FROM confirmed')).toEqual([{ one: 1 }]);
    await successor.stop();
    await orphan.stop();
  });

  it('does not let anyone in without its password', async () => {
    const cluster = await startCluster(options);
    const stranger = cluster.url.replace(/:[0-9a-f]+@/, ':postgres@');
    await expect(ask(stranger, 'SELECT 1')).rejects.toThrow(/password/);
    await cluster.stop();
  });
});
