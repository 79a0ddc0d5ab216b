import type { InterventionQuery, InterventionSort } from '@rt/portfolio/domain';
import { type Id, PAGE_LIMIT } from '@rt/shared/domain';
import { interventionFilter } from './intervention-filter.sql';
import { isTelling, veiledInterventions } from './secrecy.sql';
import { StatementValues } from './statement-values';

/** What each sort looks at in the row itself; the name follows, so that equals stand in Swedish order. */
const IN_ROW = {
  name: 'name',
  kind: 'kind',
  organisation: 'organisation COLLATE "sv-SE-x-icu"',
  starts: 'starts_on',
} as const satisfies Partial<Record<InterventionSort, string>>;

const ALLOCATED = `coalesce(sum(share) FILTER (WHERE state <> 'declined'), 0)`;
const PROPOSED = `count(*) FILTER (WHERE state = 'proposed')`;
/** What each of the other sorts sums up, and of what. */
const SUMMED = {
  amount: { sum: 'sum(amount)', of: 'funding' },
  allocated: { sum: ALLOCATED, of: 'intervention_goal' },
  links: { sum: PROPOSED, of: 'intervention_goal' },
} as const satisfies Partial<Record<InterventionSort, unknown>>;

const isSummed = (sort: InterventionSort): sort is keyof typeof SUMMED => sort in SUMMED;

/**
 * A page of the region's interventions as `InterventionSummary`, with how many there are and what they are worth in all.
 * What is found is kept narrow, the page is cut from it, and only the rows of the page are read whole.
 * `manager` is the only one whose interventions are shown, or null; `blind` is of `blindTo`. Amounts stand beside
 * the sum and can be taken away from it, so that others hide nothing of what is secret.
 */
export function interventionList(query: InterventionQuery, region: Id, manager: Id | null, blind: Id | null) {
  const values = new StatementValues();
  const where = interventionFilter(query, values.place(region), manager, values);
  const veiled = veiledInterventions(values.place(blind));
  const [offset, limit] = [query.offset ?? 0, query.limit ?? PAGE_LIMIT.default].map((value) => values.place(value));
  const { sort = 'name', descending = false } = query;
  const order = `sorted_by ${descending ? 'DESC' : 'ASC'} NULLS LAST, name, id`;
  const key = isSummed(sort) ? 'NULL' : IN_ROW[sort];
  const cut = `SELECT * FROM ${isSummed(sort) ? summedUp(sort) : 'found'} ORDER BY ${order} OFFSET ${offset} LIMIT ${limit}`;
  return {
    text: statement(
      `SELECT id, name, is_veiled, ${key} AS sorted_by FROM ${veiled} WHERE ${where}`,
      cut,
      order,
      veiled,
    ),
    values: values.all,
  };
}

/** All that is found with the sum it is sorted by. */
const summedUp = (sort: keyof typeof SUMMED) => `(
    SELECT id, name, CASE WHEN ${sort === 'amount' ? 'NOT is_veiled' : 'true'} THEN coalesce(summed, 0) END AS sorted_by
    FROM found LEFT JOIN (
      SELECT intervention_id, ${SUMMED[sort].sum} AS summed FROM ${SUMMED[sort].of}
      WHERE intervention_id IN (SELECT id FROM found) GROUP BY 1) AS sums ON intervention_id = id
  ) AS summed_up`;

const statement = (found: string, cut: string, order: string, veiled: string) => `
  WITH found AS MATERIALIZED (${found}),
  page AS MATERIALIZED (${cut})
  SELECT total, CASE WHEN NOT ${isTelling('veiled')} THEN
      (SELECT coalesce(sum(amount), 0)::float8 FROM funding WHERE intervention_id IN (SELECT id FROM found)) END AS amount,
    coalesce((SELECT json_agg(${SUMMARY} ORDER BY ${order})
      FROM (SELECT intervention.*, sorted_by FROM page JOIN ${veiled} USING (id)) AS row
        LEFT JOIN LATERAL (
          SELECT sum(amount) AS amount, sum(paid) AS paid FROM funding WHERE intervention_id = row.id) AS money ON true
        LEFT JOIN LATERAL (
          SELECT ${ALLOCATED} AS allocated, ${PROPOSED} AS proposed,
            count(*) FILTER (WHERE state = 'confirmed') AS confirmed,
            count(*) FILTER (WHERE state = 'declined') AS declined
          FROM intervention_goal WHERE intervention_id = row.id) AS link ON true), '[]') AS items
  FROM (SELECT count(*)::int AS total, count(*) FILTER (WHERE is_veiled) AS veiled FROM found) AS counts`;

const named = (table: string, id: string) =>
  `(SELECT json_build_object('id', ${table}.id, 'name', ${table}.name) FROM ${table} WHERE ${table}.id = ${id})`;
const SUMMARY = `json_build_object(
      'id', id, 'name', name, 'kind', kind, 'reference', reference, 'organisation', organisation,
      'manager', ${named('account', 'manager_id')}, 'startsOn', starts_on, 'endsOn', ends_on,
      'amount', CASE WHEN NOT is_veiled THEN coalesce(amount, 0) END,
      'paid', CASE WHEN NOT is_veiled THEN coalesce(paid, 0) END, 'allocated', allocated,
      'codes', (SELECT coalesce(json_agg(item_id), '[]') FROM intervention_code WHERE intervention_id = id),
      'municipalities', (
        SELECT coalesce(json_agg(municipality_code ORDER BY municipality_code), '[]')
        FROM intervention_municipality WHERE intervention_id = id),
      'actionPlan', ${named('action_plan', 'action_plan_id')}, 'secret', secret, 'concealed', is_veiled,
      'links', json_build_object('confirmed', confirmed, 'proposed', proposed, 'declined', declined),
      'version', version)`;
