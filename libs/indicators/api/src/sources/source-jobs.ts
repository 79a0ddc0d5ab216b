import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  Optional,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { StatisticsServices } from './client/statistics-services';
import { FetchRunner } from './fetch-runner';
import { lacksRight, missingRight, QUEUE_SCHEMA, queueExists } from './queue-rights';
import { SOURCE_SETTINGS, type SourceSettings, SOURCES_OFF } from './source-settings';
import { SourceSchedule } from './source-schedule';

const FETCH = 'source-fetch';
const TICK = 'source-tick';
/** A killed process is missed after one beat; then its fetch goes on elsewhere, or here after a restart. */
const BEAT = 10;
const FETCH_QUEUE = {
  policy: 'exclusive',
  heartbeatSeconds: BEAT,
  expireInSeconds: 4 * 3600,
  /** How a fetch fails is the fetch's own affair; the queue repeats only those whose process ended. */
  retryLimit: 1000,
  deleteAfterSeconds: 3600,
} as const;
const LAST_FETCHES_MS = 5000;

/** Runs fetches in the background by pg-boss, in a schema of its own; started only where a source is turned on. */
@Injectable()
export class SourceJobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('SourceJobs');
  private readonly stopping = new AbortController();
  private readonly underWay = new Map<string, AbortController>();
  /** The queue could not be started for want of a right: nothing is fetched until that is mended. */
  off = false;
  private boss: PgBoss | null = null;
  private worker = '';

  constructor(
    private readonly dataSource: DataSource,
    private readonly services: StatisticsServices,
    private readonly runner: FetchRunner,
    private readonly schedule: SourceSchedule,
    @Optional() @Inject(SOURCE_SETTINGS) private readonly settings: SourceSettings = SOURCES_OFF,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.jobs || !this.services.configured.length) return;
    try {
      await this.begin();
    } catch (error) {
      if (!lacksRight(error)) throw error;
      this.off = true;
      await this.boss?.stop({ graceful: false }).catch(() => undefined);
      this.boss = null;
      const { sv, en } = await missingRight(this.dataSource);
      this.logger.error(sv);
      this.logger.error(en);
    }
  }

  private async begin(): Promise<void> {
    const { url } = this.dataSource.options as PostgresDataSourceOptions;
    const boss = new PgBoss({
      connectionString: url ?? '',
      schema: QUEUE_SCHEMA,
      createSchema: !(await queueExists(this.dataSource)),
      application_name: 'roda-traden-jobs',
      max: 3,
      superviseIntervalSeconds: BEAT / 2,
      monitorIntervalSeconds: BEAT / 2,
    });
    boss.on('error', ({ message }) => this.logger.warn(message));
    this.boss = boss;
    await boss.start();
    await boss.createQueue(FETCH, FETCH_QUEUE);
    await boss.createQueue(TICK, { policy: 'exclusive', retryLimit: 0, deleteAfterSeconds: 3600 });
    this.worker = await boss.work<{ fetchId: string }>(FETCH, { localConcurrency: 2 }, async (jobs) => {
      for (const { data, signal } of jobs) await this.fetch(data.fetchId, signal);
    });
    await boss.work(TICK, async () => this.enqueue(await this.schedule.tick(new Date())));
    await boss.schedule(TICK, '* * * * *');
    await this.enqueue(await this.schedule.tick(new Date()));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort(new Error('The application stops.'));
    await this.boss?.stop({ graceful: true, timeout: LAST_FETCHES_MS });
    this.boss = null;
  }

  /** Has fetches done; one that is in the queue already is not put there again. */
  async enqueue(fetches: readonly string[]): Promise<void> {
    for (const fetchId of fetches) await this.boss?.send(FETCH, { fetchId }, { singletonKey: fetchId });
    if (fetches.length && this.boss) this.boss.notifyWorker(this.worker);
  }

  /** Ends a fetch that this process is doing; another process sees at its next part that it is over. */
  cancel(fetchId: string): void {
    this.underWay.get(fetchId)?.abort(new Error('The fetch was cancelled.'));
  }

  private async fetch(fetchId: string, lost: AbortSignal): Promise<void> {
    const cancelled = new AbortController();
    this.underWay.set(fetchId, cancelled);
    try {
      await this.runner.run(fetchId, AbortSignal.any([lost, this.stopping.signal, cancelled.signal]));
    } catch (error) {
      if (!cancelled.signal.aborted) throw error;
    } finally {
      this.underWay.delete(fetchId);
    }
  }
}
