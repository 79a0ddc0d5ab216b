import { concealed } from '@rt/portfolio/api';
import { CHAIN_FACTS, CHAIN_STEPS } from './chain-facts.sql';
import { fact, someNames } from './fact.sql';
import { INDICATOR_FACTS, INDICATOR_STEPS } from './indicator-facts.sql';
import { atTheSameTime } from './member-steps.sql';

const ALL = 'SELECT count(*) FROM member';
const REPORTS = 'SELECT count(*) FROM intervention_report WHERE intervention_id IN (SELECT id FROM member)';

/** Those with a confirmed link to the goal that the reader may see, and what each is for. */
const SUPPORT_STEPS = `
  member AS (
    SELECT work.*, link.share FROM intervention_goal AS link JOIN intervention AS work ON work.id = link.intervention_id
    WHERE link.goal_lineage_id = $3 AND link.state = 'confirmed' AND work.region_id = $1 AND NOT ${concealed('$2', 'work')}
  ),
  grouped AS (
    SELECT member.id, member.name, member.starts_on, member.ends_on, item.id AS item_id, item.name AS group_name FROM member
    JOIN intervention_code ON intervention_code.intervention_id = member.id
    JOIN code_list_item AS item ON item.id = intervention_code.item_id AND item.list = 'target_group'
  ),
  beside AS (
    SELECT DISTINCT mine.id, mine.name FROM grouped AS mine JOIN grouped AS theirs
      ON theirs.item_id = mine.item_id AND theirs.id <> mine.id AND ${atTheSameTime('mine', 'theirs')}
  )`;

/** What is known of a goal, as an array of `KnownFact`: its money and people are those of the interventions confirmed for it. $1 the region, $2 of `blindTo`, $3 the goal's lineage. */
export const GOAL_KNOWN = `
  WITH chain AS (
    SELECT DISTINCT effect_chain.id FROM effect_chain JOIN chain_node ON chain_node.chain_id = effect_chain.id
    WHERE effect_chain.region_id = $1 AND effect_chain.removed_at IS NULL AND chain_node.goal_lineage_id = $3
  ), tied AS (SELECT indicator_id FROM goal_indicator WHERE goal_lineage_id = $3),
  ${SUPPORT_STEPS}, ${CHAIN_STEPS}, ${INDICATOR_STEPS}
  SELECT json_build_array(${[
    ...CHAIN_FACTS,
    ...INDICATOR_FACTS,
    fact('supporters', { count: ALL }),
    fact('links', { count: `SELECT CASE WHEN EXISTS (SELECT FROM member) THEN 1 ELSE 0 END` }),
    fact('reports', { count: `${REPORTS} AND decision = 'approved'`, of: REPORTS }),
    fact('money', {
      value: `SELECT coalesce(round(sum(funding.amount * member.share / 100), 2), 0) FROM member
        JOIN funding ON funding.intervention_id = member.id`,
    }),
    fact('period', {
      from: 'SELECT min(starts_on)::text FROM member',
      to: 'SELECT CASE WHEN bool_and(ends_on IS NOT NULL) THEN max(ends_on)::text END FROM member',
    }),
    fact('target_group', {
      names: `SELECT coalesce(json_agg(DISTINCT group_name), '[]') FROM grouped`,
    }),
    fact('same_group', { count: 'SELECT count(*) FROM beside', names: someNames('beside') }),
    fact('municipalities', {
      count: `SELECT count(DISTINCT municipality_code) FROM intervention_municipality
        WHERE intervention_id IN (SELECT id FROM member)`,
    }),
    fact('evaluation_plan', { count: `${ALL} WHERE id IN (SELECT intervention_id FROM evaluation_plan)`, of: ALL }),
    fact('strategy_end', {
      value: `SELECT max(version.end_year) FROM goal JOIN strategy_version AS version ON version.id = goal.strategy_version_id
        WHERE goal.lineage_id = $3 AND version.state = 'adopted'`,
    }),
  ].join(', ')}) AS facts`;
