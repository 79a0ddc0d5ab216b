import { MECHANISM_LENGTH } from '@rt/portfolio/domain';
import { CONTEXT_JOINS, IN_CONTEXT } from '../link-in-context.sql';
import { REPORTS_DUE } from '../reports/reports-due.sql';

/** Own links in a state, as `LinkInContext`, by the day they got there. */
const ownLinks = (state: 'declined' | 'proposed', since: string) => `
  SELECT coalesce(jsonb_agg(${IN_CONTEXT} ORDER BY ${since}, link.id), '[]')
  FROM intervention_goal AS link JOIN own AS intervention ON intervention.id = link.intervention_id ${CONTEXT_JOINS}
  WHERE link.state = '${state}' AND link.accepted_at IS NULL`;

/** How many wait in the region and since when, where `asked` says that the person answers them. */
const queue = (asked: string, since: string, from: string) => `
  CASE WHEN ${asked}::boolean THEN (
    SELECT jsonb_build_object('waiting', count(*), 'oldest', min(${since}))
    FROM ${from} JOIN intervention ON intervention.id = intervention_id WHERE intervention.region_id = $1) END`;

const INCOMPLETE = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('intervention', jsonb_build_object('id', id, 'name', name),
    'missing', missing, 'unallocated', unallocated) ORDER BY starts_on NULLS LAST, name, id), '[]')
  FROM (
    SELECT own.*, 100 - allocated AS unallocated, array_remove(ARRAY[
      CASE WHEN links = 0 THEN 'goal' END, CASE WHEN unexplained > 0 THEN 'mechanism' END,
      CASE WHEN links > 0 AND allocated < 100 THEN 'allocation' END, CASE WHEN ends_on IS NULL THEN 'end' END
    ], NULL) AS missing
    FROM own CROSS JOIN LATERAL (
      SELECT count(*) AS links, coalesce(sum(share), 0) AS allocated,
        count(*) FILTER (WHERE length(trim(mechanism)) < ${MECHANISM_LENGTH.min}) AS unexplained
      FROM intervention_goal WHERE intervention_id = own.id AND state <> 'declined') AS linked
  ) AS judged
  WHERE missing <> '{}'`;

/**
 * What is asked of a person, as `MyWork` of the domain.
 * $1 the region, $2 the person, $3 the day, $4 whether they decide on links, $5 whether they review reports.
 */
export const MY_WORK = `
  WITH own AS (SELECT * FROM intervention WHERE region_id = $1 AND manager_id = $2)
  SELECT (SELECT count(*)::int FROM own) AS leads,
    jsonb_build_object(
      'links', ${queue('$4', 'proposed_at', `(SELECT * FROM intervention_goal WHERE state = 'proposed') AS link`)},
      'reports', ${queue(
        '$5',
        'submitted_at',
        `(SELECT * FROM intervention_report WHERE submitted_at IS NOT NULL AND decision IS NULL) AS report`,
      )}) AS queues,
    (${ownLinks('declined', 'link.decided_at')}) AS declined,
    (SELECT due FROM (${REPORTS_DUE}) AS reports_due) AS reports,
    (${INCOMPLETE}) AS incomplete,
    (${ownLinks('proposed', 'link.proposed_at')}) AS proposed`;
