import { setTimeout as delay } from 'node:timers/promises';
import { isOver, type JobView } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '../../testing/src';
import { Problem } from '../problem';
import { type Handler, JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { JobsModule } from './jobs.module';
import { CLAIM } from './jobs.sql';
import { Jobs } from './jobs.service';

const KIND = 'test-work';
const STEP = { sv: 'Halvvägs', en: 'Half way' };
const bytes = Buffer.alloc(600_000, 'å');
const made: Handler = () => Promise.resolve({ name: 'Åre.txt', mediaType: 'text/plain', bytes });

describe('work in the background', () => {
  let api: TestApi;
  let jobs: Jobs;
  let me: { regionId: string; accountId: string };
  let neighbour: typeof me;
  beforeAll(async () => {
    api = await createTestApi(JobsModule);
    jobs = api.app.get(Jobs);
    const people = await api.dataSource.query<(typeof me)[]>(
      `SELECT account_id AS "accountId", region_id AS "regionId" FROM membership ORDER BY region_id`,
    );
    me = people[0] as typeof me;
    neighbour = people.find(({ regionId }) => regionId !== me.regionId) as typeof me;
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    await api.dataSource.query('DELETE FROM background_job');
  });

  const done = (handler: Handler) => api.app.get(JobHandlers).register(KIND, handler);
  const until = async (id: string, reached: (job: JobView) => boolean = ({ state }) => isOver(state)) => {
    for (let left = 200; left > 0; left -= 1) {
      const job = await jobs.find(KIND, me, id);
      if (reached(job)) return job;
      await delay(25);
    }
    throw new Error('The job did not get there.');
  };
  const change = (id: string, what: string) =>
    api.dataSource.query(`UPDATE background_job SET ${what} WHERE id = $1`, [id]);

  it('is done without anybody waiting, and what it made can be fetched in whole', async () => {
    done(made);
    const job = await jobs.order(KIND, me, { year: 2026 });
    expect(job).toMatchObject({ state: 'queued', progress: 0, file: null, input: { year: 2026 } });
    const over = await until(job.id);
    expect(over).toMatchObject({ state: 'done', progress: 100, file: { name: 'Åre.txt', size: bytes.length } });
    const file = await jobs.download(KIND, me, job.id);
    expect(Buffer.concat(await file.getStream().toArray()).equals(bytes)).toBe(true);
    expect(file.getHeaders().disposition).toBe("attachment; filename*=UTF-8''%C3%85re.txt");
  });

  it('tells how far it has come, and never goes back', async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    done(async (work) => {
      await work.reached(50, STEP);
      await work.reached(20, STEP);
      await held;
      return made(work);
    });
    const { id } = await jobs.order(KIND, me, {});
    expect(await until(id, ({ progress }) => progress > 0)).toMatchObject({
      progress: 50,
      step: STEP,
      state: 'running',
    });
    go();
    expect((await until(id)).state).toBe('done');
  });

  it('ends when it is cancelled, makes nothing, and the next is done', async () => {
    done(async (work) => {
      for (;;) {
        await work.reached(10, STEP);
        await delay(5);
      }
    });
    const { id } = await jobs.order(KIND, me, {});
    await until(id, ({ state }) => state === 'running');
    expect((await jobs.cancel(KIND, me, id)).state).toBe('cancelled');
    await expect(jobs.download(KIND, me, id)).rejects.toMatchObject({ code: 'job.not-ready' });
    done(made);
    const next = await jobs.order(KIND, me, {});
    expect((await until(next.id)).state).toBe('done');
    expect((await jobs.cancel(KIND, me, next.id)).state).toBe('done');
  });

  it('says what went wrong in the words of whoever knows, else what to do', async () => {
    done(() => Promise.reject(new Problem(422, 'x.y', { sv: 'För stor.', en: 'Too large.' })));
    expect(await until((await jobs.order(KIND, me, {})).id)).toMatchObject({
      state: 'failed',
      step: { sv: 'För stor.' },
    });
    done(() => Promise.reject(new Error('secret detail')));
    const { step } = await until((await jobs.order(KIND, me, {})).id);
    expect(step.sv).toMatch(/Försök igen/);
    expect(step.en).not.toContain('secret');
  });

  it('is taken up again where its process ended, but not for ever', async () => {
    done(made);
    const { id } = await jobs.order(KIND, me, {});
    await until(id);
    const left = (attempts: number) =>
      change(
        id,
        `state = 'running', attempts = ${attempts}, file_name = NULL, file_type = NULL, file_size = NULL,
        beat = now() - interval '1 minute'`,
      );
    await api.dataSource.query('DELETE FROM background_job_chunk');
    await left(1);
    api.app.get(JobRunner).wake();
    expect((await until(id)).state).toBe('done');
    await left(3);
    api.app.get(JobRunner).wake();
    const { state, step } = await until(id);
    expect([state, step.sv]).toEqual(['failed', expect.stringMatching(/stannade tre gånger/)]);
  });

  it('is not taken while its process lives, nor twice', async () => {
    const [here] = await Promise.all([jobs.order('nobody', me, {}), jobs.order('nobody', me, {})]);
    const claim = async () => (await api.dataSource.query<[{ id: string }[], number]>(CLAIM, [['nobody']]))[0][0]?.id;
    const taken = await Promise.all([claim(), claim(), claim()]);
    expect(new Set(taken.filter(Boolean)).size).toBe(2);
    expect(taken).toContain(here.id);
  });

  it('is not to be seen by anybody else', async () => {
    done(made);
    const { id } = await jobs.order(KIND, me, {});
    await until(id);
    for (const other of [neighbour, { ...me, regionId: neighbour.regionId }, { ...me, accountId: neighbour.accountId }])
      await expect(jobs.download(KIND, other, id)).rejects.toMatchObject({ status: 404 });
    await expect(jobs.find('another-kind', me, id)).rejects.toMatchObject({ status: 404 });
    await expect(jobs.find(KIND, me, 'x')).rejects.toMatchObject({ status: 404 });
    expect(await jobs.list(KIND, neighbour)).toEqual([]);
  });

  it('is gone after a day, with what it made', async () => {
    done(made);
    const { id } = await jobs.order(KIND, me, {});
    await until(id);
    await change(id, `created_at = now() - interval '25 hours'`);
    await until((await jobs.order(KIND, me, {})).id);
    await expect(jobs.find(KIND, me, id)).rejects.toMatchObject({ status: 404 });
    expect(await api.dataSource.query('SELECT 1 FROM background_job_chunk WHERE job_id = $1', [id])).toEqual([]);
  });

  it('can be ordered five times at once, not more', async () => {
    for (let nth = 0; nth < 5; nth += 1) await jobs.order('nobody', me, {});
    await expect(jobs.order('nobody', me, {})).rejects.toMatchObject({ status: 429, code: 'job.too-many' });
  });

  it('is given back when the application stops in the middle', async () => {
    done(async (work) => {
      await work.reached(10, STEP);
      for (;;) {
        work.signal.throwIfAborted();
        await delay(5);
      }
    });
    const { id } = await jobs.order(KIND, me, {});
    await until(id, ({ state }) => state === 'running');
    await api.app.get(JobRunner).onModuleDestroy();
    expect((await jobs.find(KIND, me, id)).state).toBe('queued');
  });
});
