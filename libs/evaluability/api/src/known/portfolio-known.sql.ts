import { MUST_BE_EVALUATED_FROM } from '@rt/evaluability/domain';
import { CHAIN_FACTS, CHAIN_STEPS } from './chain-facts.sql';
import { fact, someNames } from './fact.sql';
import { INDICATOR_FACTS, INDICATOR_STEPS } from './indicator-facts.sql';
import { atTheSameTime, MEMBER_STEPS } from './member-steps.sql';

const ALL = 'SELECT count(*) FROM member';
const REPORTS = 'SELECT count(*) FROM intervention_report WHERE intervention_id IN (SELECT id FROM member)';

/** The year the first of the strategies concerned goes out: by then the next one is decided. */
const NEXT_DECISION = 'SELECT min(end_year) FROM standing_goal';

const FACTS = [
  ...CHAIN_FACTS,
  ...INDICATOR_FACTS,
  fact('interventions', { count: ALL }),
  fact('reports', { count: `${REPORTS} AND decision = 'approved'`, of: REPORTS }),
  fact('links', { count: 'SELECT count(DISTINCT goal_lineage_id) FROM link' }),
  fact('money', { value: 'SELECT coalesce(sum(money), 0) FROM paid_for' }),
  fact('chain_share', {
    count: `SELECT count(DISTINCT member_id) FROM member_chain WHERE id IN (
      SELECT box.chain_id FROM box JOIN arrow ON arrow.to_id = box.id WHERE box.goal_lineage_id IS NOT NULL)`,
    of: ALL,
  }),
  fact('common_definitions', {
    count: `SELECT count(DISTINCT mine.intervention_id) FROM intervention_indicator AS mine
      JOIN member ON member.id = mine.intervention_id
      WHERE EXISTS (SELECT FROM intervention_indicator AS theirs JOIN member AS other ON other.id = theirs.intervention_id
        WHERE theirs.indicator_id = mine.indicator_id AND theirs.intervention_id <> mine.intervention_id)`,
    of: ALL,
  }),
  fact('followable_money', {
    value: `SELECT coalesce(round(sum(paid_for.money * link.share / 100), 2), 0) FROM paid_for
      JOIN link ON link.intervention_id = paid_for.id
      WHERE link.goal_lineage_id IN (SELECT lineage_id FROM standing_goal WHERE verdict = 'ready')`,
    of: 'SELECT coalesce(sum(money), 0) FROM paid_for',
  }),
  fact('group_overlap', {
    count: `SELECT count(DISTINCT mine.id) FROM grouped AS mine JOIN grouped AS theirs
      ON theirs.item_id = mine.item_id AND theirs.id <> mine.id AND ${atTheSameTime('mine', 'theirs')}`,
    of: ALL,
  }),
  fact('staged_start', {
    count: 'SELECT count(DISTINCT extract(year FROM starts_on)) FROM member',
    from: 'SELECT min(extract(year FROM starts_on))::text FROM member',
    to: 'SELECT max(extract(year FROM starts_on))::text FROM member',
  }),
  fact('references', { count: `${ALL} WHERE reference IS NOT NULL`, of: ALL }),
  fact('municipalities', {
    count: `SELECT count(DISTINCT municipality_code) FROM intervention_municipality
      WHERE intervention_id IN (SELECT id FROM member)`,
  }),
  fact('evaluation_plan', { count: `${ALL} WHERE id IN (SELECT intervention_id FROM evaluation_plan)`, of: ALL }),
  fact('large_without_plan', { count: 'SELECT count(*) FROM large', names: someNames('large') }),
  fact('strategy_end', { value: NEXT_DECISION }),
  fact('decision_timing', {
    count: `${ALL} WHERE extract(year FROM ends_on) < (${NEXT_DECISION})`,
    of: ALL,
    value: NEXT_DECISION,
  }),
].join(', ');

/**
 * What is known of a set of interventions as a whole, as an array of `KnownFact`. `members` asks of rows of
 * `intervention`; those secret to the reader must not be among them.
 */
export const portfolioKnown = (members: string): string => `
  WITH member AS (SELECT intervention.* FROM intervention WHERE ${members}),
  ${MEMBER_STEPS}, ${CHAIN_STEPS}, ${INDICATOR_STEPS},
  large AS (
    SELECT name FROM paid_for WHERE kind = 'project' AND money >= ${MUST_BE_EVALUATED_FROM}
      AND id NOT IN (SELECT intervention_id FROM evaluation_plan)
  )
  SELECT json_build_array(${FACTS}) AS facts`;
