import type { DataSource } from 'typeorm';

/** An intervention as the specs of views tell of it: money in öre, shares in hundredths of a percent. */
export interface Work {
  name?: string;
  kind?: string;
  funding: { fund: string; year: number | null; öre: number }[];
  links: { lineageId: string; hundredths: number; state: 'confirmed' | 'proposed' | 'declined' }[];
  codes?: string[];
  municipalities?: string[];
  region?: string;
  managerId?: string;
  years?: [string, string];
}

const INSERT = `
  WITH work AS (
    INSERT INTO intervention (region_id, name, kind, manager_id, starts_on, ends_on)
    SELECT id, $2, $3, $4, $5, $6 FROM region WHERE name = $1 RETURNING id
  ), money AS (
    INSERT INTO funding (intervention_id, fund, year, amount)
    SELECT work.id, fund, year, ore / 100.0 FROM work, unnest($7::text[], $8::int[], $9::bigint[]) AS row(fund, year, ore)
  ), mark AS (
    INSERT INTO intervention_code (intervention_id, item_id) SELECT work.id, unnest($10::uuid[]) FROM work
  ), place AS (
    INSERT INTO intervention_municipality (intervention_id, municipality_code) SELECT work.id, unnest($11::text[]) FROM work
  )
  INSERT INTO intervention_goal
    (intervention_id, goal_lineage_id, share, directness, mechanism, state, decided_at, decision_reason)
  SELECT work.id, lineage, hundredths / 100.0, 'direct', 'för att', state,
    CASE WHEN state <> 'proposed' THEN now() END, CASE WHEN state = 'declined' THEN 'passar inte' END
  FROM work, unnest($12::uuid[], $13::int[], $14::text[]) AS link(lineage, hundredths, state)`;

/** Puts an intervention with all its facts in the database. */
export async function insertWork(dataSource: DataSource, work: Work): Promise<void> {
  const {
    region = 'Region Dalarna',
    name = 'Insatsen',
    kind = 'project',
    managerId = null,
    years = [null, null],
  } = work;
  await dataSource.query(INSERT, [
    region,
    name,
    kind,
    managerId,
    ...years,
    work.funding.map(({ fund }) => fund),
    work.funding.map(({ year }) => year),
    work.funding.map(({ öre }) => öre),
    work.codes ?? [],
    work.municipalities ?? [],
    work.links.map(({ lineageId }) => lineageId),
    work.links.map(({ hundredths }) => hundredths),
    work.links.map(({ state }) => state),
  ]);
}

const INSERT_CODE = `
  INSERT INTO code_list_item (region_id, list, code, name)
  SELECT id, $1, $2, $2 FROM region WHERE name = 'Region Dalarna' RETURNING id`;

/** An item of a code list of the region, by its name. */
export async function insertCode(dataSource: DataSource, list: string, name: string): Promise<string> {
  const [{ id }] = await dataSource.query<[{ id: string }]>(INSERT_CODE, [list, name]);
  return id;
}
