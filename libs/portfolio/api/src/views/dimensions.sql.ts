import {
  type CodeList,
  type Counting,
  type Dimension,
  FILTER_OF,
  FUNDS,
  INTERVENTION_KINDS,
  isOverlapping,
  OUTSIDE,
  type Overlapping,
  type PortfolioQuery,
} from '@rt/portfolio/domain';
import { currentGoals } from '../current-goals.sql';
import { GOAL_ORDER } from '../link-json.sql';
import type { StatementValues } from '../statement-values';

/** A dimension of the facts: the CTE it needs, how `fact` and `found` are joined with it, and where its key stands. */
export interface Side {
  dimension: Dimension;
  steps: string[];
  join: string;
  key: string;
}

const text = (column: string) => `coalesce(${column}::text, '${OUTSIDE.none}')`;
const IN_FACTS: Record<Exclude<Dimension, Overlapping>, string> = {
  fund: text('fact.fund'),
  year: text('fact.year'),
  goal: 'fact.goal',
  kind: 'found.kind',
  organisation: text('found.organisation'),
  action_plan: text('found.action_plan_id'),
};

const coded = (list: CodeList) =>
  `(SELECT intervention_id, item_id::text AS key FROM intervention_code
    JOIN code_list_item ON code_list_item.id = item_id AND list = '${list}')`;
const MARKS: Record<Overlapping, string> = {
  theme: coded('theme'),
  target_group: coded('target_group'),
  support_form: coded('support_form'),
  legal_ground: coded('legal_ground'),
  municipality: `(SELECT intervention_id, municipality_code AS key FROM intervention_municipality)`,
};

const COUNTED: Record<Counting, (marks: string) => string> = {
  each: (marks) =>
    `SELECT found.id, coalesce(mark.key, '${OUTSIDE.none}') AS key
     FROM found LEFT JOIN ${marks} AS mark ON mark.intervention_id = found.intervention_id`,
  once: (marks) =>
    `SELECT found.id, CASE count(mark.key) WHEN 0 THEN '${OUTSIDE.none}' WHEN 1 THEN min(mark.key) ELSE '${OUTSIDE.several}' END AS key
     FROM found LEFT JOIN ${marks} AS mark ON mark.intervention_id = found.intervention_id GROUP BY found.id`,
};

/** How the facts are told apart by a dimension. One that the filter has bound has the bound member alone. */
export function sideOf(dimension: Dimension, query: PortfolioQuery, values: StatementValues): Side {
  if (!isOverlapping(dimension)) return { dimension, steps: [], join: '', key: IN_FACTS[dimension] };
  const bound = query[FILTER_OF[dimension]];
  if (bound) return { dimension, steps: [], join: '', key: `${values.place(bound)}::text` };
  const name = `${dimension}_of`;
  const step = `${name} AS (${COUNTED[query.counting ?? 'each'](MARKS[dimension])})`;
  return { dimension, steps: [step], join: `JOIN ${name} ON ${name}.id = fact.id`, key: `${name}.key` };
}

const listed = (codes: readonly string[]) =>
  `array_position(ARRAY[${codes.map((code) => `'${code}'`).join(', ')}], key)`;
const NAMED = { code: 'NULL::text', name: 'NULL::text' };
const item = { ...NAMED, from: 'code_list_item AS named', name: 'named.name', order: 'named.name' };

/** Where a member's name and number are read, and by what members are ordered; what is outside the list comes last. */
const naming = (dimension: Dimension, region: string) => {
  const plain = { ...NAMED, from: null, order: 'NULL::text' };
  const all: Record<Dimension, typeof plain | typeof item> = {
    fund: { ...plain, order: listed(FUNDS) },
    kind: { ...plain, order: listed(INTERVENTION_KINDS) },
    year: plain,
    organisation: { ...plain, order: 'key COLLATE "sv-SE-x-icu"' },
    municipality: plain,
    action_plan: { ...item, from: 'action_plan AS named' },
    goal: {
      ...item,
      from: `(${currentGoals(region)}) AS goal`,
      name: 'goal.wording',
      code: 'goal.code',
      order: GOAL_ORDER,
    },
    theme: item,
    target_group: item,
    support_form: item,
    legal_ground: item,
  };
  return all[dimension];
};

/** The rows of a relation with `key, ore, interventions` as `Member`s, in the order of their dimension; `more` adds to each. */
export function membersJson(
  dimension: Dimension,
  relation: string,
  region: string,
  { more = '', as = 'member' } = {},
): string {
  const { from, name, code, order } = naming(dimension, region);
  const id = dimension === 'goal' ? 'goal.lineage_id' : 'named.id';
  return `coalesce((SELECT json_agg(json_build_object('key', key, 'name', ${name}, 'code', ${code},
      'amount', ore / 100.0::float8, 'interventions', interventions${more})
      ORDER BY starts_with(key, '~'), ${order}, key)
    FROM ${relation} AS ${as} ${from ? `LEFT JOIN ${from} ON ${id}::text = key` : ''}), '[]')`;
}

/** Sums of the facts by the keys of sides, as `ore` and `interventions`. */
export function sumsBy(keys: Readonly<Record<string, Side>>): string {
  const names = Object.keys(keys)
    .map((name) => `${name}, `)
    .join('');
  const columns = Object.entries(keys).map(([name, { key }]) => `${key} AS ${name}, `);
  const places = Object.keys(keys).map((_, at) => at + 1);
  const joins = new Set(Object.values(keys).map(({ join }) => join));
  return `
  SELECT ${names}coalesce(sum(ore), 0) AS ore, count(*)::int AS interventions
  FROM (
    SELECT ${columns.join('')}fact.id, sum(ore) AS ore
    FROM fact JOIN found ON found.id = fact.id ${[...joins].join(' ')}
    GROUP BY ${[...places, places.length + 1].join(', ')}
  ) AS by_intervention
  GROUP BY ${places.length ? places.join(', ') : '()'}`;
}

/** How many interventions are secret to the reader, and in no sum: two sums taken from each other could give them away. */
export const CONCEALED = '(SELECT count(*)::int FROM all_found WHERE is_veiled)';

/** All the facts as a `Whole`. */
export const TOTAL = `(SELECT json_build_object('amount', ore / 100.0::float8, 'interventions', interventions,
    'concealed', ${CONCEALED})
  FROM (${sumsBy({})}) AS total)`;

/** The rows of a relation with `row_key, column_key, ore, interventions` as `Cell`s. */
export const cellsJson = (
  relation: string,
) => `coalesce((SELECT json_agg(json_build_object('row', row_key, 'column', column_key,
    'amount', ore / 100.0::float8, 'interventions', interventions) ORDER BY row_key, column_key)
  FROM ${relation} AS cell), '[]')`;
