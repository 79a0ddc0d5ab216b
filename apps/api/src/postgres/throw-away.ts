import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachableBinaries } from './binaries.ts';
import { startCluster } from './cluster.ts';
import { OPEN_FOLDER } from './places.ts';
import { serverUser } from './server-user.ts';

/** A PostgreSQL for tests and benchmarks, gone without a trace when it is stopped. */
export async function startThrowAwayCluster() {
  const user = serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'rt-'));
  await chmod(folder, 0o755);
  const binaries = await reachableBinaries(user, OPEN_FOLDER);
  const cluster = await startCluster({ folder, binaries, user, unsafe: true });
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
