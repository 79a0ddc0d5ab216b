import type { InterventionQuery, InterventionSort } from '@rt/portfolio/domain';
import { type Id, PAGE_LIMIT } from '@rt/shared/domain';
import { interventionFilter } from './intervention-filter.sql';
import { isTelling, veiledInterventions } from './secrecy.sql';
import { StatementValues } from './statement-values';

/** What each sort looks at; the name follows, so that equals stand in Swedish order. */
const SORTED_BY: Record<InterventionSort, string> = {
  name: 'name',
  kind: 'kind',
  organisation: 'organisation COLLATE "sv-SE-x-icu"',
  starts: 'starts_on',
  amount: 'amount',
  allocated: 'allocated',
  links: 'proposed',
};

const OF_COUNTED: readonly InterventionSort[] = ['amount', 'allocated', 'links'];

const orderBy = (sort: InterventionSort, descending: boolean) =>
  `${SORTED_BY[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, name, id`;

/**
 * A page of the region's interventions as `InterventionSummary`, with how many there are and what they are worth in all.
 * Filters first; 10 000 rows take tens of milliseconds.
 * `manager` is the only one whose interventions are shown, or null; `blind` is of `blindTo`. Amounts stand beside
 * the sum and can be taken away from it, so that others hide nothing of what is secret.
 */
export function interventionList(query: InterventionQuery, region: Id, manager: Id | null, blind: Id | null) {
  const values = new StatementValues();
  const where = interventionFilter(query, values.place(region), manager, values);
  const veiled = veiledInterventions(values.place(blind));
  const part = [query.offset ?? 0, query.limit ?? PAGE_LIMIT.default].map((value) => values.place(value));
  const [offset = '', limit = ''] = part;
  const { sort = 'name', descending = false } = query;
  const page = (OF_COUNTED.includes(sort) ? countedFirst : cutFirst)(
    orderBy(sort, descending),
    `OFFSET ${offset} LIMIT ${limit}`,
  );
  return { text: statement(veiled, where, page), values: values.all };
}

const MONEY = `
  SELECT intervention_id, sum(amount) AS amount, coalesce(sum(paid), 0) AS paid FROM funding`;
const LINKS = `
  SELECT intervention_id,
    coalesce(sum(share) FILTER (WHERE state <> 'declined'), 0) AS allocated,
    count(*) FILTER (WHERE state = 'confirmed') AS confirmed,
    count(*) FILTER (WHERE state = 'proposed') AS proposed,
    count(*) FILTER (WHERE state = 'declined') AS declined
  FROM intervention_goal`;
const COUNTED = `
  CASE WHEN NOT is_veiled THEN coalesce(money.amount, 0) END AS amount,
  CASE WHEN NOT is_veiled THEN coalesce(money.paid, 0) END AS paid, coalesce(link.allocated, 0) AS allocated,
  coalesce(confirmed, 0) AS confirmed, coalesce(proposed, 0) AS proposed, coalesce(declined, 0) AS declined`;

/** Sorted by what is counted, all rows are counted before the page is cut. */
const countedFirst = (order: string, cut: string) => `
  money AS (${MONEY} JOIN found ON found.id = intervention_id GROUP BY 1),
  link AS (${LINKS} JOIN found ON found.id = intervention_id GROUP BY 1),
  counted AS (
    SELECT found.*, ${COUNTED}
    FROM found
      LEFT JOIN money ON money.intervention_id = found.id
      LEFT JOIN link ON link.intervention_id = found.id
  ),
  page AS (SELECT counted.*, row_number() OVER (ORDER BY ${order}) AS place FROM counted ORDER BY ${order} ${cut})`;

/** Sorted by what stands in the row itself, the page is cut first and only its rows are counted. */
const cutFirst = (order: string, cut: string) => `
  page AS (
    SELECT row.*, ${COUNTED}
    FROM (SELECT found.*, row_number() OVER (ORDER BY ${order}) AS place FROM found ORDER BY ${order} ${cut}) AS row
      LEFT JOIN LATERAL (${MONEY} WHERE intervention_id = row.id GROUP BY 1) AS money ON true
      LEFT JOIN LATERAL (${LINKS} WHERE intervention_id = row.id GROUP BY 1) AS link ON true
  )`;

const statement = (veiled: string, where: string, page: string) => `
  WITH found AS (
    SELECT id, name, kind, reference, organisation, manager_id, starts_on, ends_on, action_plan_id, secret, is_veiled, version
    FROM ${veiled}
    WHERE ${where}
  ),
  ${page}
  SELECT (SELECT count(*)::int FROM found) AS total,
    CASE WHEN NOT (SELECT ${isTelling('count(*) FILTER (WHERE is_veiled)')} FROM found) THEN
      (SELECT coalesce(sum(amount), 0)::float8 FROM funding WHERE intervention_id IN (SELECT id FROM found)) END AS amount,
    coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', page.id, 'name', page.name, 'kind', kind, 'reference', reference, 'organisation', organisation,
      'manager', CASE WHEN account.id IS NOT NULL THEN jsonb_build_object('id', account.id, 'name', account.name) END,
      'startsOn', page.starts_on, 'endsOn', page.ends_on, 'amount', amount, 'paid', paid, 'allocated', allocated,
      'codes', (SELECT coalesce(jsonb_agg(item_id), '[]') FROM intervention_code WHERE intervention_id = page.id),
      'municipalities', (
        SELECT coalesce(jsonb_agg(municipality_code ORDER BY municipality_code), '[]')
        FROM intervention_municipality WHERE intervention_id = page.id),
      'actionPlan', CASE WHEN plan.id IS NOT NULL THEN jsonb_build_object('id', plan.id, 'name', plan.name) END,
      'secret', secret, 'concealed', is_veiled,
      'links', jsonb_build_object('confirmed', confirmed, 'proposed', proposed, 'declined', declined),
      'version', page.version) ORDER BY place)
    FROM page
      LEFT JOIN account ON account.id = page.manager_id
      LEFT JOIN action_plan AS plan ON plan.id = page.action_plan_id), '[]') AS items`;
