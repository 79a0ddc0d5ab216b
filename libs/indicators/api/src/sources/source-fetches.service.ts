import type { FetchingState, SourceFetch } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { isId } from '@rt/shared/domain';
import { DataSource, type EntityManager, In } from 'typeorm';
import { IndicatorAccess } from '../indicator-access';
import { StatisticsServices } from './client/statistics-services';
import { IndicatorSource } from './entities/indicator-source.entity';
import { SourceFetchRecord } from './entities/source-fetch.entity';
import { answering } from './source-failure';
import { SourceJobs } from './source-jobs';
import { FETCHING_OFF, fetchingOff, fetchIsOver, fetchNotFound, noSource } from './source-problems';
import { fetchesOf, fetchOf } from './source-view';

const END = `
  UPDATE source_fetch SET state = 'cancelled', finished_at = now(), retry_at = NULL
  WHERE source_id = $1 AND (state IN ('waiting', 'running') OR retry_at IS NOT NULL) RETURNING id`;
const CANCEL = `
  UPDATE source_fetch SET state = 'cancelled', finished_at = now(), retry_at = NULL
  WHERE id = $1 AND (state IN ('waiting', 'running') OR retry_at IS NOT NULL)`;
const FORGET_PARTS = 'DELETE FROM source_fetch_part WHERE fetch_id = $1';

/** Asks for fetches, tells how they go, and ends them. */
@Injectable()
export class SourceFetchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
    private readonly services: StatisticsServices,
    private readonly jobs: SourceJobs,
  ) {}

  async list(actor: Actor, indicatorId: string): Promise<SourceFetch[]> {
    await this.access.assertReadable(actor, indicatorId);
    return fetchesOf(this.dataSource.manager, indicatorId);
  }

  async get(actor: Actor, id: string): Promise<SourceFetch> {
    const found = isId(id) ? await fetchOf(this.dataSource.manager, id, actor.regionId) : null;
    if (!found) throw fetchNotFound();
    return found;
  }

  /** Begins a fetch; the one under way where there is one, and one that was to be tried again later goes on now. */
  async request(actor: Actor, indicatorId: string): Promise<SourceFetch> {
    this.assertFetching();
    const id = await this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const source = await manager.findOneBy(IndicatorSource, { indicatorId });
      if (!source) throw noSource();
      await answering(async () => this.services.of(source.service));
      return this.begin(manager, source.id, actor.accountId);
    });
    await this.jobs.enqueue([id]);
    return this.get(actor, id);
  }

  /** Nothing is promised that would never be fetched. */
  assertFetching(): void {
    if (this.jobs.off) throw fetchingOff();
  }

  fetching(): FetchingState {
    return { off: this.jobs.off ? FETCHING_OFF : null };
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    await this.get(actor, id);
    const [, ended] = await this.dataSource.query<[unknown, number]>(CANCEL, [id]);
    if (!ended) throw fetchIsOver();
    this.jobs.cancel(id);
    await this.dataSource.query(FORGET_PARTS, [id]);
  }

  /** Ends what a source has under way, in the transaction that changes or removes the source. */
  async endAll(manager: EntityManager, sourceId: string): Promise<void> {
    const [ended] = await manager.query<[{ id: string }[], number]>(END, [sourceId]);
    for (const { id } of ended) {
      this.jobs.cancel(id);
      await manager.query(FORGET_PARTS, [id]);
    }
  }

  private async begin(manager: EntityManager, sourceId: string, requestedById: string): Promise<string> {
    const going = await manager.findOneBy(SourceFetchRecord, { sourceId, state: In(['waiting', 'running']) });
    if (going) return going.id;
    const [last] = await manager.find(SourceFetchRecord, {
      where: { sourceId },
      order: { requestedAt: 'DESC' },
      take: 1,
    });
    const again = last?.retryAt ? last : manager.create(SourceFetchRecord, { sourceId, requestedById });
    return (await manager.save(Object.assign(again, { state: 'waiting', retryAt: null }))).id;
  }
}
