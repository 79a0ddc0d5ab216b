import type { IndicatorDetail, IndicatorInput } from '@rt/indicators/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';

export * from './replay/replay-server';
export { hasRecorded, RECORDED } from './replay/recorded';
export { REPLAY_FAILURES, type ReplayFailure } from './replay/replay-failure';
export * from './series-fixture';
export * from './source-fixture';
export * from './the-sources';

export const passport = (changes: Partial<IndicatorInput> = {}): IndicatorInput => ({
  name: 'Sysselsättningsgrad 20–64 år',
  definition: null,
  unit: 'procent',
  polarity: 'higher',
  sourceKind: 'scb',
  source: 'SCB, arbetskraftsundersökningen',
  sourceId: null,
  baseline: { value: 78, year: 2020 },
  ...changes,
});

/** An indicator made over HTTP; names differ unless one is given. */
let made = 0;
export async function createIndicator(client: TestClient, changes: Partial<IndicatorInput> = {}) {
  const name = `Indikator ${String(++made)}`;
  return (await client.post<IndicatorDetail>('/indicators', passport({ name, ...changes }))).body;
}

const INSERT_GOAL = `
  WITH plan AS (
    INSERT INTO strategy (region_id, name, kind) SELECT id, $2, 'rus' FROM region WHERE name = $1 RETURNING id, region_id
  ), version AS (
    INSERT INTO strategy_version (strategy_id, number, start_year, end_year) SELECT id, 1, 2021, 2030 FROM plan RETURNING id
  ), lineage AS (
    INSERT INTO goal_lineage (region_id) SELECT region_id FROM plan RETURNING id
  )
  INSERT INTO goal (strategy_version_id, lineage_id, position, level, code, wording, verdict, engine_version)
  SELECT version.id, lineage.id, 0, 'sub_goal', '1.1', $2, 'not', 'test' FROM version, lineage
  RETURNING id, lineage_id AS "lineageId"`;

/** A goal in a draft strategy of its own. */
export async function insertGoal(api: TestApi, wording: string, region = 'Region Dalarna') {
  const [goal] = await api.dataSource.query<{ id: string; lineageId: string }[]>(INSERT_GOAL, [region, wording]);
  if (!goal) throw new Error('The goal was not inserted.');
  return goal;
}
