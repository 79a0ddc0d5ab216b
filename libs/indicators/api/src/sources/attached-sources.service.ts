import {
  type AttachedSource,
  definitionOf,
  narrow,
  nextFetchAt,
  type Schedule,
  sourceDifference,
  type SourceOfIndicator,
  type StatisticsChoice,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { IndicatorAccess } from '../indicator-access';
import { askedIn, choiceIn, selectionIn } from './asked-of-source';
import { StatisticsServices } from './client/statistics-services';
import { IndicatorSource } from './entities/indicator-source.entity';
import { minuteOf } from './minute-of';
import { answering } from './source-failure';
import { SourceFetchesService } from './source-fetches.service';
import { noSource } from './source-problems';
import { sourceOf } from './source-view';
import type { AttachedSourceDto } from './source.dto';

const NOTHING: StatisticsChoice = { fixed: [], places: [], sexes: [] };

/** Which source an indicator has. */
@Injectable()
export class AttachedSourcesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
    private readonly services: StatisticsServices,
    private readonly fetches: SourceFetchesService,
  ) {}

  async get(actor: Actor, indicatorId: string): Promise<SourceOfIndicator> {
    await this.access.assertReadable(actor, indicatorId);
    return { source: await sourceOf(this.dataSource.manager, indicatorId) };
  }

  /** Attaches a source in place of the one there may be, and begins the first fetch. The passport says from then where its figures come from. */
  async attach(actor: Actor, indicatorId: string, input: AttachedSourceDto): Promise<AttachedSource> {
    await this.access.assertReadable(actor, indicatorId);
    this.fetches.assertFetching();
    const { service, key, schedule } = input;
    const [selection, choice] = [selectionIn(input.selection), choiceIn(input.choice) ?? NOTHING];
    const table = await answering(async () => this.services.of(service).table(key));
    askedIn(table, narrow(selection, choice));
    await this.dataSource.transaction(async (manager) => {
      const indicator = await this.access.forChange(actor, indicatorId, manager);
      const { filled, replaced } = sourceDifference(indicator, table);
      await manager.save(Object.assign(indicator, filled, input.replacePassport ? replaced : {}));
      const before = await manager.findOneBy(IndicatorSource, { indicatorId });
      if (before) await this.fetches.endAll(manager, before.id);
      const source = before ?? manager.create(IndicatorSource, { indicatorId });
      Object.assign(source, { service, key, selection, choice, schedule, ...fresh(table.title) });
      source.definition = definitionOf(table);
      await manager.save(source);
    });
    await this.fetches.request(actor, indicatorId);
    return this.attached(indicatorId);
  }

  async reschedule(actor: Actor, indicatorId: string, version: number, schedule: Schedule): Promise<AttachedSource> {
    await this.dataSource.transaction(async (manager) => {
      const source = await this.sourceForChange(actor, indicatorId, manager);
      assertVersion(version, source, await sourceOf(manager, indicatorId));
      source.schedule = schedule;
      source.nextFetchAt = nextFetchAt(schedule, new Date(), minuteOf(source.id));
      await manager.save(source);
    });
    return this.attached(indicatorId);
  }

  /** The values stay; nothing more is fetched. */
  detach(actor: Actor, indicatorId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const source = await this.sourceForChange(actor, indicatorId, manager);
      await this.fetches.endAll(manager, source.id);
      await manager.remove(source);
    });
  }

  private async sourceForChange(actor: Actor, indicatorId: string, manager: EntityManager): Promise<IndicatorSource> {
    await this.access.forChange(actor, indicatorId, manager);
    const source = await manager.findOneBy(IndicatorSource, { indicatorId });
    if (!source) throw noSource();
    return source;
  }

  private async attached(indicatorId: string): Promise<AttachedSource> {
    const source = await sourceOf(this.dataSource.manager, indicatorId);
    if (!source) throw noSource();
    return source;
  }
}

const fresh = (title: string) => ({
  title,
  asked: null,
  sourceUpdatedAt: null,
  fetchedAt: null,
  nextFetchAt: null,
  checkedOn: null,
  failures: 0,
});
