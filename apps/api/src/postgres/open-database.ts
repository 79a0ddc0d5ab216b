import { mkdir } from 'node:fs/promises';
import { reachableBinaries } from './binaries.ts';
import { startCluster } from './cluster.ts';
import { lockFolder } from './instance-lock.ts';
import { dataPlace, OPEN_FOLDER } from './places.ts';
import { serverUser } from './server-user.ts';

/** A database to work on, and how to leave it. */
export interface OpenDatabase {
  url: string;
  note: string | null;
  close(): Promise<void>;
}

/** The server that `DATABASE_URL` names, or one of our own in the data folder, which nobody else may be using. */
export async function openDatabase(env: NodeJS.ProcessEnv): Promise<OpenDatabase> {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'], note: null, close: async () => undefined };
  const user = serverUser();
  const { folder, note } = await dataPlace(env['DATA_DIR'], user);
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const cluster = await startCluster({ folder, user, binaries: await reachableBinaries(user, OPEN_FOLDER) });
  return {
    url: cluster.url,
    note,
    close: async () => {
      await cluster.stop();
      await unlock();
    },
  };
}
