import type { DataSource } from 'typeorm';

interface TestGoal {
  code?: string | null;
  wording?: string;
  region?: string;
  state?: 'draft' | 'adopted' | 'superseded';
  /** The goal's lineage, where it is another version's goal that comes back. */
  lineageId?: string;
  /** The strategy it stands in; the same name is the same strategy. */
  strategy?: string;
}

export interface StoredGoal {
  id: string;
  lineageId: string;
}

const INSERT = `
  WITH place AS (SELECT id FROM region WHERE name = $1),
  plan AS (
    INSERT INTO strategy (region_id, name, kind) SELECT id, $2, 'rus' FROM place
    ON CONFLICT (region_id, name) DO UPDATE SET kind = 'rus' RETURNING id
  ),
  edition AS (
    INSERT INTO strategy_version (strategy_id, number, start_year, end_year)
    SELECT plan.id, (SELECT count(*) + 1 FROM strategy_version WHERE strategy_id = plan.id), 2021, 2030
    FROM plan RETURNING id
  ),
  line AS (INSERT INTO goal_lineage (region_id) SELECT id FROM place WHERE $3::uuid IS NULL RETURNING id)
  INSERT INTO goal (strategy_version_id, lineage_id, position, level, code, wording, verdict, engine_version)
  SELECT edition.id, coalesce($3::uuid, (SELECT id FROM line)), 0, 'sub_goal', $4, $5, 'partly', 'test' FROM edition
  RETURNING id, lineage_id AS "lineageId", strategy_version_id AS "versionId"`;

const DECIDE = `
  UPDATE strategy_version SET state = $2, decided_on = '2021-06-01', decision_reference = 'RF 12/21', adopted_at = now()
  WHERE id = $1`;

let count = 0;

/** Puts a goal in a strategy version of its own; by SQL, since what portfolio tests is what is tied to goals. */
export async function insertGoal(dataSource: DataSource, goal: TestGoal = {}): Promise<StoredGoal> {
  count += 1;
  const { code = null, wording = `Målet nummer ${count}`, region = 'Region Dalarna', state = 'adopted' } = goal;
  const strategy = goal.strategy ?? `Strategi ${count}`;
  const [row] = await dataSource.query<[StoredGoal & { versionId: string }]>(INSERT, [
    region,
    strategy,
    goal.lineageId ?? null,
    code,
    wording,
  ]);
  if (state !== 'draft') await dataSource.query(DECIDE, [row.versionId, state]);
  return row;
}
