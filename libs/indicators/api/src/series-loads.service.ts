import {
  type LoadOutcome,
  type ManualObservations,
  selectSeries,
  type SeriesDraft,
  type SeriesLoad,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Indicator } from './indicator.entity';
import { IndicatorAccess } from './indicator-access';
import { laterLoads, loadNotFound } from './indicator-problems';
import { loadLabel, mandatoryNotes } from './load-label';
import { manualDrafts } from './manual-drafts';
import { SeriesLoadRecord } from './series-load.entity';
import { StoredSeries } from './series.entity';
import { isReplaced, loadsOf, seriesJson } from './series-view';
import { choiceIn, fileIn, refusing } from './statistics-upload';
import { forgetFetched } from './sources/forget-fetched';
import { storeObservations, tidySeries } from './store-observations';
import type { Upload } from './upload';

export type Origin = Pick<SeriesLoadRecord, 'fileName' | 'sourceKind' | 'label' | 'sourceUpdatedAt' | 'notes'>;

@Injectable()
export class SeriesLoadsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  async series(actor: Actor, indicatorId: string): Promise<string> {
    await this.access.assertReadable(actor, indicatorId);
    return seriesJson(this.dataSource.manager, indicatorId);
  }

  async loads(actor: Actor, indicatorId: string): Promise<SeriesLoad[]> {
    await this.access.assertReadable(actor, indicatorId);
    return loadsOf(this.dataSource.manager, indicatorId);
  }

  async loadFile(actor: Actor, indicatorId: string, upload: Upload): Promise<LoadOutcome> {
    await this.access.assertReadable(actor, indicatorId);
    const file = await fileIn(upload);
    const choice = choiceIn(upload) ?? { fixed: [], places: [], sexes: [] };
    const drafts = refusing(() => selectSeries(file, choice));
    const origin = {
      fileName: upload.fileName,
      sourceKind: file.kind,
      label: loadLabel(file, choice),
      sourceUpdatedAt: file.updatedAt === null ? null : new Date(file.updatedAt),
      notes: mandatoryNotes(file),
    };
    return this.store(actor, indicatorId, origin, () => Promise.resolve(drafts));
  }

  enter(actor: Actor, indicatorId: string, input: ManualObservations): Promise<LoadOutcome> {
    const origin = {
      fileName: null,
      sourceKind: 'manual' as const,
      label: input.label,
      sourceUpdatedAt: null,
      notes: [],
    };
    return this.store(actor, indicatorId, origin, async () => {
      const known = await this.dataSource.manager.findBy(StoredSeries, { indicatorId });
      return manualDrafts(input.values, new Map(known.map(({ placeCode, placeName }) => [placeCode, placeName])));
    });
  }

  /** Undoes the last load: its values go, and what they had replaced counts again. */
  undo(actor: Actor, loadId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const found = await this.loadOf(actor, loadId, manager);
      const { indicatorId } = found;
      await this.access.forChange(actor, indicatorId, manager);
      if (await isReplaced(manager, loadId)) throw laterLoads();
      await manager.remove(found);
      await tidySeries(manager, indicatorId);
      await forgetFetched(manager, indicatorId);
    });
  }

  private async loadOf({ regionId }: Actor, id: string, manager: EntityManager): Promise<SeriesLoadRecord> {
    const found = isId(id) ? await manager.findOneBy(SeriesLoadRecord, { id }) : null;
    if (!found || !(await manager.existsBy(Indicator, { id: found.indicatorId, regionId }))) throw loadNotFound();
    return found;
  }

  private store(
    actor: Actor,
    indicatorId: string,
    origin: Origin,
    drafts: () => Promise<SeriesDraft[]>,
  ): Promise<LoadOutcome> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const record = manager.create(SeriesLoadRecord, { ...origin, indicatorId, loadedById: actor.accountId });
      const { id } = await manager.save(record);
      const changes = await storeObservations(manager, indicatorId, id, await drafts());
      const [load] = await loadsOf(manager, indicatorId, id);
      if (!load) throw loadNotFound();
      return { load, changes };
    });
  }
}
