import { concealed } from '@rt/portfolio/api';
import { CHAIN_FACTS, CHAIN_STEPS } from './chain-facts.sql';
import { fact, someNames } from './fact.sql';
import { INDICATOR_FACTS, INDICATOR_STEPS } from './indicator-facts.sql';
import { atTheSameTime, MEMBER_STEPS } from './member-steps.sql';

const REPORTS = 'SELECT count(*) FROM intervention_report WHERE intervention_id IN (SELECT id FROM member)';

/** What is known of an intervention, as an array of `KnownFact`. $1 the region, $2 of `blindTo`, $3 the intervention. */
export const INTERVENTION_KNOWN = `
  WITH member AS (
    SELECT * FROM intervention AS work WHERE work.id = $3 AND work.region_id = $1 AND NOT ${concealed('$2', 'work')}
  ), ${MEMBER_STEPS}, ${CHAIN_STEPS}, ${INDICATOR_STEPS},
  beside AS (
    SELECT DISTINCT work.id, work.name FROM grouped
    JOIN intervention_code AS theirs ON theirs.item_id = grouped.item_id AND theirs.intervention_id <> grouped.id
    JOIN intervention AS work ON work.id = theirs.intervention_id AND work.region_id = $1
    WHERE ${atTheSameTime('grouped', 'work')} AND NOT ${concealed('$2', 'work')}
  )
  SELECT json_build_array(${[
    ...CHAIN_FACTS,
    ...INDICATOR_FACTS,
    fact('reports', { count: `${REPORTS} AND decision = 'approved'`, of: REPORTS }),
    fact('links', { count: 'SELECT count(*) FROM link' }),
    fact('money', { value: 'SELECT money FROM paid_for' }),
    fact('period', { from: 'SELECT starts_on::text FROM member', to: 'SELECT ends_on::text FROM member' }),
    fact('target_group', { names: `SELECT coalesce(json_agg(group_name ORDER BY group_name), '[]') FROM grouped` }),
    fact('same_group', { count: 'SELECT count(*) FROM beside', names: someNames('beside') }),
    fact('municipalities', {
      count: 'SELECT count(*) FROM intervention_municipality WHERE intervention_id IN (SELECT id FROM member)',
    }),
    fact('evaluation_plan', {
      count: 'SELECT count(*) FROM evaluation_plan WHERE intervention_id IN (SELECT id FROM member)',
      of: 'SELECT 1',
    }),
    fact('strategy_end', { value: 'SELECT max(end_year) FROM standing_goal' }),
  ].join(', ')}) AS facts`;
