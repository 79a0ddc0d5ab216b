import { OUTSIDE, type PortfolioQuery } from '@rt/portfolio/domain';
import { goalsByLevel } from '../current-goals.sql';
import { goalsMeant, interventionFilter } from '../intervention-filter.sql';
import { veiledInterventions } from '../secrecy.sql';
import { spreadMoney } from '../spread-money.sql';
import type { StatementValues } from '../statement-values';
import type { Whose } from './portfolio-statement';

/** What the money must be told apart by before it is summed. */
export interface Needs {
  /** Where it comes from: fund and year. */
  funding: boolean;
  /** Where it goes: a goal, a link nobody has confirmed, or nowhere. */
  goals: boolean;
}

/** Numbered, since whole numbers are sorted and told apart faster than ids. */
const found = (veiled: string) => `
  SELECT row_number() OVER ()::int AS id, intervention.id AS intervention_id, name, kind, organisation, action_plan_id,
    starts_on, ends_on, is_veiled
  FROM ${veiled}`;

/** Each row of money of an intervention in öre, and `upto`: the öre of it and those before it. An intervention without money has one of 0. */
const PURSE = `
  SELECT found.id, fund, year, coalesce(amount * 100, 0)::bigint AS ore,
    sum(coalesce(amount * 100, 0)::bigint) OVER (PARTITION BY found.id ORDER BY fund, year NULLS FIRST)::bigint AS upto
  FROM found LEFT JOIN funding ON funding.intervention_id = found.intervention_id`;

const CLAIM = `
  SELECT work.id, link.goal_lineage_id AS lineage_id, link.state, link.share,
    work.ore * (link.share * 100)::int AS product
  FROM work
    JOIN found ON found.id = work.id
    JOIN intervention_goal AS link ON link.intervention_id = found.intervention_id AND link.state <> 'declined'`;

/** The parts of an intervention's money by link, and what is left as a part without a lineage. */
const PART = `
  SELECT each.*, row_number() OVER (PARTITION BY id ORDER BY lineage_id NULLS LAST) AS place,
    sum(ore) OVER (PARTITION BY id ORDER BY lineage_id NULLS LAST)::bigint AS upto
  FROM (
    SELECT id, lineage_id, state, ore FROM spread
    UNION ALL
    SELECT work.id, NULL, NULL, work.ore - coalesce(taken.ore, 0)::bigint
    FROM work
      LEFT JOIN (SELECT id, sum(ore) AS ore, sum(share) AS share FROM spread GROUP BY id) AS taken ON taken.id = work.id
    WHERE coalesce(taken.share, 0) < 100
  ) AS each`;

/**
 * Divides every row of money over the parts so that both sides keep their öre: a fund gives all it has, a goal gets what
 * it gets on its own page, and nothing is below zero. From the last part to the first, what a stretch of öre holds of the
 * parts up to one is the whole number below its share of what it holds of those up to the next.
 */
const LADDER = `
  SELECT purse.id, fund, year, purse.upto - purse.ore AS low, purse.upto AS high, ends, cardinality(ends) AS place
  FROM purse JOIN (SELECT id, array_agg(upto ORDER BY place) AS ends FROM part GROUP BY id) AS whole ON whole.id = purse.id
  UNION ALL
  SELECT id, fund, year,
    coalesce(div(low::numeric * ends[place - 1], nullif(ends[place], 0)), 0)::bigint,
    coalesce(div(high::numeric * ends[place - 1], nullif(ends[place], 0)), 0)::bigint, ends, place - 1
  FROM ladder WHERE place > 1`;
const SHARED = `
  SELECT step.id, fund, year, lineage_id, state, step.ore
  FROM (
    SELECT id, fund, year, place,
      high - low - coalesce(lead(high - low) OVER (PARTITION BY id, fund, year ORDER BY place DESC), 0) AS ore
    FROM ladder
  ) AS step JOIN part ON part.id = step.id AND part.place = step.place`;

/** What is counted, before a filter bounds it: `id, fund, year, lineage_id, state, ore`. */
function counted({ funding, goals }: Needs): string {
  if (funding && goals) return SHARED;
  if (goals) return `SELECT id, NULL::text AS fund, NULL::int AS year, lineage_id, state, ore FROM part`;
  const nowhere = `NULL::uuid AS lineage_id, NULL::text AS state`;
  if (funding) return `SELECT id, fund, year, ${nowhere}, ore FROM purse`;
  return `SELECT id, NULL::text AS fund, NULL::int AS year, ${nowhere}, ore FROM work`;
}

/**
 * CTEs (to follow `WITH RECURSIVE`) that end with `fact`: öre by intervention, fund, year and goal as it is shown; and
 * `found`, the interventions they come from, numbered by `id`. A fund, a year and a goal asked for bound the öre; the rest the interventions.
 */
export function moneyFacts(
  query: PortfolioQuery,
  asked: Needs,
  region: string,
  { manager, blind }: Omit<Whose, 'region'>,
  values: StatementValues,
): string {
  const place = (value: unknown) => values.place(value);
  const needs = { funding: asked.funding || !!(query.fund ?? query.year), goals: asked.goals || !!query.goal };
  const meant = goalsMeant(query, region, place);
  const bounds = [
    query.fund && (query.fund === OUTSIDE.none ? 'fund IS NULL' : `fund = ${place(query.fund)}`),
    query.year && (query.year === OUTSIDE.none ? 'year IS NULL' : `year = ${place(query.year)}`),
    query.goal === OUTSIDE.proposed && `state = 'proposed'`,
    query.goal === OUTSIDE.unallocated && 'state IS NULL',
    meant && `state = 'confirmed' AND counted.lineage_id IN (${meant})`,
  ].filter(Boolean);
  const steps = [
    `all_found AS (${found(veiledInterventions(place(blind)))} WHERE ${interventionFilter(query, region, manager, values)})`,
    `found AS (SELECT * FROM all_found WHERE NOT is_veiled)`,
    `purse AS (${PURSE})`,
    `work AS (SELECT id, sum(ore)::bigint AS ore FROM purse GROUP BY id)`,
    ...(needs.goals ? [`claim AS (${CLAIM})`, `spread AS (${spreadMoney('claim')})`, `part AS (${PART})`] : []),
    ...(needs.goals && needs.funding ? [`ladder AS (${LADDER})`] : []),
    `counted AS (${counted(needs)})`,
    `shown AS (${shownGoals(query, needs, region, place)})`,
    `fact AS (
      SELECT counted.id, fund, year, ore, CASE WHEN state IS NULL THEN '${OUTSIDE.unallocated}'
        WHEN state = 'proposed' THEN '${OUTSIDE.proposed}' ELSE coalesce(shown.shown, counted.lineage_id)::text END AS goal
      FROM counted LEFT JOIN shown ON shown.lineage_id = counted.lineage_id
      ${bounds.length ? `WHERE ${bounds.join(' AND ')}` : ''})`,
  ];
  return steps.join(',\n  ');
}

/** Which goal each goal is shown as: the one the filter names at its level, else on the level that was chosen. */
function shownGoals(query: PortfolioQuery, { goals }: Needs, region: string, place: (value: unknown) => string) {
  const level = query.goalLevel ?? query.level ?? 'linked';
  if (!goals || level === 'linked') return 'SELECT NULL::uuid AS lineage_id, NULL::uuid AS shown WHERE false';
  return goalsByLevel(region, place(level));
}
