import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { AttachedSource, SourceFetch } from '@rt/indicators/domain';
import { EMPLOYMENT, type ReplayServer, startReplayServer } from '@rt/indicators/api/testing';
import { apiSession } from './api-session';
import { type RunningApp, startApp } from './running-app';

describe('a fetch whose process is killed', () => {
  let replay: ReplayServer;
  let folder: string;
  let app: RunningApp;
  const start = () =>
    startApp({ DATA_DIR: join(folder, 'data'), SCB_URL: replay.scbUrl, KOLADA_URL: replay.koladaUrl });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rt-killed-'));
    await chmod(folder, 0o755);
    replay = await startReplayServer();
    replay.limits.maxDataCells = 6;
    app = await start();
  });
  afterAll(async () => {
    await app.stop();
    await replay.close();
    await rm(folder, { recursive: true, force: true });
  });

  const until = async (reached: () => Promise<boolean>) => {
    for (let left = 600; left > 0; left--) {
      if (await reached()) return;
      await delay(100);
    }
    throw new Error('It did not get there in a minute.');
  };

  it('goes on after a restart with what it had, asks for nothing twice, and stores every figure', async () => {
    const before = await apiSession(app, 'strateg');
    const [indicator] = await before<{ id: string }[]>('GET', '/indicators');
    replay.delayMs = 200;
    const attached = await before<AttachedSource>('PUT', `/indicators/${indicator?.id}/source`, EMPLOYMENT);
    const path = `/source-fetches/${attached.lastFetch?.id}`;
    await until(async () => (await before<SourceFetch>('GET', path)).parts.done >= 3);
    await app.kill();
    const answered = replay.asked(/POST/);
    expect(answered).toBeLessThan(10);
    replay.delayMs = 0;
    app = await start();
    const after = await apiSession(app, 'strateg');
    await until(async () => (await after<SourceFetch>('GET', path)).state === 'done');
    const { changes, parts } = await after<SourceFetch>('GET', path);
    expect([changes?.added, parts]).toEqual([60, { done: 10, total: 10 }]);
    expect(replay.asked(/POST/)).toBeLessThanOrEqual(11);
  });
});
