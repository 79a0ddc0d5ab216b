import type { DataSource } from 'typeorm';
import { WORLD } from '@rt/faults';

const HOME = `(SELECT id FROM region WHERE name = 'Region Dalarna')`;

const GOALS = `
  WITH plan AS (INSERT INTO strategy (region_id, name, kind) VALUES (${HOME}, 'Dalastrategin', 'rus') RETURNING id),
  edition AS (
    INSERT INTO strategy_version (strategy_id, number, start_year, end_year) SELECT id, 1, 2021, 2030 FROM plan RETURNING id
  ),
  given AS (
    SELECT gen_random_uuid() AS lineage_id, code, wording, row_number() OVER (ORDER BY code) AS place
    FROM jsonb_to_recordset($1::jsonb) AS goal (code text, wording text)
  ),
  line AS (INSERT INTO goal_lineage (id, region_id) SELECT lineage_id, ${HOME} FROM given)
  INSERT INTO goal (strategy_version_id, lineage_id, position, level, code, wording, verdict, engine_version)
  SELECT edition.id, lineage_id, place, 'sub_goal', code, wording, 'partly', 'test' FROM edition, given`;

const CODES = `
  INSERT INTO code_list_item (region_id, list, code, name, retired_on, valid_from)
  SELECT ${HOME}, list, code, name, "retiredOn", "validFrom"
  FROM jsonb_to_recordset($1::jsonb) AS item (list text, code text, name text, "retiredOn" date, "validFrom" date)`;

const PLANS = `INSERT INTO action_plan (region_id, name) SELECT ${HOME}, unnest($1::text[])`;

const PERSON = `
  WITH person AS (INSERT INTO account (email, name) VALUES ($1, $2) RETURNING id)
  INSERT INTO membership (account_id, region_id, role)
  SELECT person.id, region.id, 'project_manager' FROM person, region WHERE region.name = $3`;

/** Gives the test region what the faulty file names. */
export async function insertWorld(dataSource: DataSource): Promise<void> {
  const { goals, codes, plans, people, stranger } = WORLD;
  await dataSource.query(GOALS, [JSON.stringify(goals)]);
  await dataSource.query(CODES, [JSON.stringify(codes)]);
  await dataSource.query(PLANS, [plans]);
  for (const { email, name } of people) await dataSource.query(PERSON, [email, name, 'Region Dalarna']);
  await dataSource.query(PERSON, [stranger.email, stranger.name, 'Region Gävleborg']);
}
