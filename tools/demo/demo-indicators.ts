import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import {
  assessmentBasis,
  GoalIndicator,
  Indicator,
  IndicatorAssessment,
  IndicatorSettingsRecord,
  IndicatorTarget,
  SeriesBreakRecord,
  SeriesLoadRecord,
  storeObservations,
} from '@rt/indicators/api';
import { type AssessmentInput, placeNameOf, type SeriesDraft, type Sex } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_INDICATORS, type DemoIndicator } from './indicators';

const OWN = { placeCode: '99', placeName: 'Älvdals län' };
/** Real counties with invented figures, as those of the country are. */
const SIMILAR = { code: 'E1', name: 'Liknande regioner', counties: ['17', '21', '22'] };
const COUNTRY = { placeCode: '00', placeName: 'Riket' };

/** The indicators with their targets, the goals they follow and their values. */
export async function loadIndicators(
  actor: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  for (const demo of DEMO_INDICATORS) {
    const { id } = await manager.save(
      manager.create(Indicator, { regionId: actor.regionId }).describe(passportOf(demo)),
    );
    const lineages = demo.goals.flatMap((code) => goals.get(code)?.lineageId ?? []);
    await manager.save(
      lineages.map((goalLineageId) => manager.create(GoalIndicator, { goalLineageId, indicatorId: id })),
    );
    await manager.save(demo.targets.map((target, index) => targetRow(manager, id, actor, target, index)));
    await manager.save(
      (demo.breaks ?? []).map((each) => manager.create(SeriesBreakRecord, { ...each, indicatorId: id })),
    );
    if (demo.published) await store(manager, actor, demo, id, draftsOf({ ...demo, values: asPublished(demo) }));
    if (demo.assessment) await assess(manager, actor, id, demo.assessment);
    await store(manager, actor, demo, id, draftsOf(demo));
  }
  const { regionId } = actor;
  await manager.save(
    manager.create(IndicatorSettingsRecord, { regionId, maxPerGoal: 5, comparators: [], groups: [SIMILAR] }),
  );
}

/** The figures as they stood before some of them were revised. */
const asPublished = ({ firstYear = 0, values = [], published = {} }: DemoIndicator) =>
  values.map((value, at) => published[firstYear + at] ?? value);

async function store(manager: EntityManager, actor: Actor, demo: DemoIndicator, id: string, drafts: SeriesDraft[]) {
  if (drafts.length) await storeObservations(manager, id, await loadOf(manager, actor, demo, id), drafts);
}

async function assess(manager: EntityManager, { accountId }: Actor, indicatorId: string, said: AssessmentInput) {
  const basis = await assessmentBasis(manager, indicatorId);
  await manager.save(manager.create(IndicatorAssessment, { ...said, indicatorId, basis, madeById: accountId }));
}

const passportOf = ({ name, unit, polarity, source, baseline }: DemoIndicator) => ({
  name,
  unit,
  polarity,
  source,
  baseline,
  definition: null,
  sourceId: null,
  sourceKind: 'other' as const,
});

/** Targets of one passport are set a year apart, the last one being the one that counts. */
function targetRow(manager: EntityManager, indicatorId: string, actor: Actor, target: object, index: number) {
  const setAt = new Date(Date.UTC(2024 + index, 5, 12));
  return manager.create(IndicatorTarget, { ...target, indicatorId, setAt, setById: actor.accountId });
}

async function loadOf(manager: EntityManager, actor: Actor, { name }: DemoIndicator, indicatorId: string) {
  const label = `${name}, påhittade värden för Region Älvdal`;
  const origin = { fileName: null, sourceKind: 'manual' as const, label, sourceUpdatedAt: null, notes: [] };
  const record = manager.create(SeriesLoadRecord, { ...origin, indicatorId, loadedById: actor.accountId });
  return (await manager.save(record)).id;
}

function draftsOf(demo: DemoIndicator): SeriesDraft[] {
  const { firstYear, values, women, men, country, similar = {}, margin, preliminary = [] } = demo;
  const draft = (
    place: typeof OWN,
    sex: Sex,
    figures: (number | null)[] | undefined,
    uncertain?: number,
  ): SeriesDraft[] => {
    if (firstYear === undefined || !figures) return [];
    const observations = figures.map((value, index) => {
      const period = String(firstYear + index);
      const known = {
        period,
        startsOn: `${period}-01-01`,
        value,
        preliminary: preliminary.includes(firstYear + index),
      };
      return value === null || uncertain === undefined ? known : { ...known, margin: uncertain };
    });
    return [{ ...place, sex, observations }];
  };
  return [
    ...draft(OWN, 'total', values, margin?.total),
    ...draft(OWN, 'women', women, margin?.bySex),
    ...draft(OWN, 'men', men, margin?.bySex),
    ...draft(COUNTRY, 'total', country),
    ...Object.entries(similar).flatMap(([placeCode, figures]) =>
      draft({ placeCode, placeName: placeNameOf(placeCode) }, 'total', figures),
    ),
  ];
}
