import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { GoalIndicator, Indicator, IndicatorTarget, SeriesLoadRecord, storeObservations } from '@rt/indicators/api';
import type { SeriesDraft, Sex } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_INDICATORS, type DemoIndicator } from './indicators';

const OWN = { placeCode: '99', placeName: 'Älvdals län' };
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
    const drafts = draftsOf(demo);
    if (drafts.length) await storeObservations(manager, id, await loadOf(manager, actor, demo, id), drafts);
  }
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

function draftsOf({ firstYear, values, women, men, country }: DemoIndicator): SeriesDraft[] {
  const draft = (place: typeof OWN, sex: Sex, figures: (number | null)[] | undefined): SeriesDraft[] => {
    if (firstYear === undefined || !figures) return [];
    const observations = figures.map((value, index) => {
      const period = String(firstYear + index);
      return { period, startsOn: `${period}-01-01`, value, preliminary: false };
    });
    return [{ ...place, sex, observations }];
  };
  return [
    ...draft(OWN, 'total', values),
    ...draft(OWN, 'women', women),
    ...draft(OWN, 'men', men),
    ...draft(COUNTRY, 'total', country),
  ];
}
