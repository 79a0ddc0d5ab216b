import {
  type Asked,
  definitionOf,
  historyChange,
  lateness,
  ownPlaceCodes,
  placeBreaks,
  presentChoice,
  type SeriesDraft,
  selectSeries,
  seriesBroken,
  type SourceTable,
  type StatisticsFile,
  type StoredReach,
  type ValueChanges,
} from '@rt/indicators/domain';
import { comparePeriods } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { Indicator } from '../indicator.entity';
import { loadLabel, mandatoryNotes } from '../load-label';
import { SeriesBreakRecord } from '../series-break.entity';
import { SeriesLoadRecord } from '../series-load.entity';
import { compareObservations, storeObservations } from '../store-observations';
import type { FetchWork } from './fetch-work';
import { noteDefinition, noteRetirement } from './note-retirement';
import { noteEvent, noteState } from './source-findings';
import { reading } from './source-failure';
import { reachOf, revisedBy } from './stored-reach';

export interface Fetched {
  file: StatisticsFile;
  table: SourceTable;
  asked: Asked;
}

/** Stores what was fetched through the same path as an uploaded file, and notes what it tells of the source. */
export async function storeFetched(manager: EntityManager, work: FetchWork, fetched: Fetched): Promise<ValueChanges> {
  const { source } = work;
  const { file, table, asked } = fetched;
  await manager.findOneOrFail(Indicator, { where: { id: source.indicatorId }, lock: { mode: 'pessimistic_write' } });
  const { choice, vanished } = presentChoice(file, source.choice);
  const drafts = reading(source.service, () => selectSeries(file, choice));
  const before = await reachOf(manager, source.indicatorId, source.choice);
  const changes = await compareObservations(manager, source.indicatorId, drafts);
  if (changes.added + changes.revised > 0) await storeNew(manager, work, fetched, drafts, before);
  const gone = [...asked.vanished, ...vanished];
  const broken = source.fetchedAt || gone.length ? seriesBroken(source.fetchedAt ? before : [], drafts, gone) : null;
  await noteState(manager, source.id, 'series_broken', broken);
  await noteDefinition(manager, source, table);
  await noteRetirement(manager, source, table.discontinued ? 'said' : null);
  await noteLateness(manager, work);
  source.definition = definitionOf(table);
  source.title = table.title;
  source.asked = asked.variables;
  source.sourceUpdatedAt = table.updatedAt === null ? null : new Date(table.updatedAt);
  return changes;
}

async function storeNew(
  manager: EntityManager,
  { source, fetch, region }: FetchWork,
  { file, table }: Fetched,
  drafts: SeriesDraft[],
  before: StoredReach[],
): Promise<void> {
  const breaks = placeBreaks(drafts);
  const today = new Date().toISOString().slice(0, 10);
  const load = await manager.save(
    manager.create(SeriesLoadRecord, {
      indicatorId: source.indicatorId,
      fileName: null,
      fetched: true,
      sourceKind: file.kind,
      label: `${loadLabel(file, source.choice).slice(0, 960)} · hämtad ${today}`,
      sourceUpdatedAt: table.updatedAt === null ? null : new Date(table.updatedAt),
      notes: [...mandatoryNotes(file), ...breaks.map(({ note }) => note)],
      loadedById: fetch.requestedById,
    }),
  );
  await storeObservations(manager, source.indicatorId, load.id, drafts);
  const newest =
    before
      .flatMap(({ latest }) => latest ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null;
  await noteEvent(manager, source.id, 'history_changed', historyChange(await revisedBy(manager, load.id), newest));
  const own = ownPlaceCodes(region.countyCode);
  for (const { period, note, places } of breaks) {
    const key = { indicatorId: source.indicatorId, period };
    if (!places.some((place) => own.includes(place)) || (await manager.existsBy(SeriesBreakRecord, key))) continue;
    await manager.save(manager.create(SeriesBreakRecord, { ...key, note }));
  }
}

/** Whether the value after the newest one is overdue. */
export async function noteLateness(
  manager: EntityManager,
  { source, passport }: Pick<FetchWork, 'source' | 'passport'>,
) {
  const reach = await reachOf(manager, source.indicatorId, source.choice);
  const newest =
    reach
      .flatMap(({ latest }) => latest ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null;
  await noteState(manager, source.id, 'late', lateness(newest, passport, new Date()));
  source.checkedOn = new Date().toISOString().slice(0, 10);
}
