import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../problem';
import { runInContext } from '../request-context';
import { JobHandlers, type MadeFile } from './job-handlers';
import { JOB_WORDS } from './job-words';
import { BEAT, CHUNK, CHUNK_IN, CLAIM, CLEAR, FAIL, FINISH, GIVE_BACK, GIVE_UP } from './jobs.sql';

interface Claimed {
  id: string;
  kind: string;
  regionId: string;
  accountId: string;
  input: unknown;
  attempts: number;
}

const LOOK_MS = 10_000;
const BEAT_MS = 5_000;

/** Does the work that is ordered, one job at a time in each process; what a process that ended leaves is taken up by another. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private readonly stopping = new AbortController();
  private current: { id: string; end: AbortController } | null = null;
  private working: Promise<void> | null = null;
  private again = false;
  private clock: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.handlers.kinds.length) return;
    this.clock = setInterval(() => this.wake(), LOOK_MS).unref();
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.clock);
    this.stopping.abort(new Error('The application stops.'));
    await this.working;
  }

  /** Looks for work at once. */
  wake(): void {
    if (this.stopping.signal.aborted) return;
    this.again = true;
    this.working ??= this.work().finally(() => {
      this.working = null;
      if (this.again) this.wake();
    });
  }

  /** Ends a job that this process is doing; another process sees it at its next beat. */
  cancel(id: string): void {
    if (this.current?.id === id) this.current.end.abort(new Error('The job was cancelled.'));
  }

  private async work(): Promise<void> {
    try {
      while (this.again && !this.stopping.signal.aborted) {
        this.again = false;
        await this.dataSource.query(CLEAR);
        await this.dataSource.query(GIVE_UP, [JOB_WORDS.stopped]);
        for (let job = await this.claim(); job; job = await this.claim()) await this.run(job);
      }
    } catch (error) {
      this.again = false;
      this.logger.error(error);
    }
  }

  private async claim(): Promise<Claimed | undefined> {
    if (this.stopping.signal.aborted) return undefined;
    const [rows] = await this.dataSource.query<[Claimed[], number]>(CLAIM, [this.handlers.kinds]);
    return rows[0];
  }

  private async run(job: Claimed): Promise<void> {
    const { id, attempts, regionId, accountId, input } = job;
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, this.stopping.signal]);
    this.current = { id, end };
    const beat = async (progress: number | null, step: object | null) => {
      const [rows] = await this.dataSource.query<[unknown[], number]>(BEAT, [id, attempts, progress, step]);
      if (!rows.length) end.abort(new Error('The job is no longer done here.'));
      signal.throwIfAborted();
    };
    const beating = setInterval(() => void beat(null, null).catch(() => undefined), BEAT_MS).unref();
    try {
      const work = {
        regionId,
        accountId,
        input,
        signal,
        reached: (at: number, step: object) => beat(Math.round(at), step),
      };
      const file = await runInContext({ accountId, regionId, reason: null }, () => this.handlers.of(job.kind)(work));
      signal.throwIfAborted();
      await this.keep(job, file);
    } catch (error) {
      await this.ended(job, error, end.signal.aborted);
    } finally {
      clearInterval(beating);
      this.current = null;
    }
  }

  private keep({ id, attempts }: Claimed, { name, mediaType, bytes }: MadeFile): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const finished = [id, attempts, JOB_WORDS.done, name, mediaType, bytes.length];
      const [rows] = await tx.query<[unknown[], number]>(FINISH, finished);
      if (!rows.length) return;
      for (let number = 0; number * CHUNK < bytes.length; number += 1)
        await tx.query(CHUNK_IN, [id, number, Buffer.from(bytes.subarray(number * CHUNK, (number + 1) * CHUNK))]);
    });
  }

  private async ended({ id, attempts, kind }: Claimed, error: unknown, wanted: boolean): Promise<void> {
    if (wanted) return;
    if (this.stopping.signal.aborted) {
      await this.dataSource.query(GIVE_BACK, [id, attempts]);
      return;
    }
    if (!(error instanceof Problem)) this.logger.error(`The job ${kind} ${id} failed: ${String(error)}`, error);
    await this.dataSource.query(FAIL, [id, attempts, error instanceof Problem ? error.messages : JOB_WORDS.failed]);
  }
}
