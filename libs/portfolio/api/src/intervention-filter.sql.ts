import {
  type CodeList,
  type HorizontalCriterion,
  type InterventionFilter,
  type LinkFilter,
  OUTSIDE,
} from '@rt/portfolio/domain';
import { goalsBeneath, goalsByLevel } from './current-goals.sql';
import { wordPatterns } from './word-patterns';
import type { StatementValues } from './statement-values';

type Place = (value: unknown) => string;
/** What each part of the filter asks of a row of `intervention`. */
type Conditions = {
  [Part in Exclude<keyof InterventionFilter, Together>]-?: (asked: string, place: Place, alone: boolean) => string;
};
/** Parts that are read together with others. */
type Together = 'goal' | 'goalLevel' | 'fund' | 'funders' | 'year' | 'mine' | 'counting';

const links = (state: string) =>
  `intervention.id IN (SELECT intervention_id FROM intervention_goal WHERE state = '${state}')`;
const UNALLOCATED = `intervention.id NOT IN (
  SELECT intervention_id FROM intervention_goal WHERE state <> 'declined' GROUP BY 1 HAVING sum(share) >= 100)`;
const BY_LINKS: Record<LinkFilter, string> = {
  without_goal: `NOT ${links('confirmed')}`,
  unanswered: links('proposed'),
  declined: links('declined'),
  unallocated: UNALLOCATED,
};

const column = (name: string) => (asked: string, place: Place) =>
  asked === OUTSIDE.none ? `intervention.${name} IS NULL` : `intervention.${name} = ${place(asked)}`;

/** Rows of a table that names interventions: none of them, several, or one with a certain value (`alone`: and no other). */
const among = (from: string, value: string) => (asked: string, place: Place, alone: boolean) => {
  const all = `SELECT intervention_id FROM ${from}`;
  if (asked === OUTSIDE.none) return `intervention.id NOT IN (${all})`;
  if (asked === OUTSIDE.several) return `intervention.id IN (${all} GROUP BY 1 HAVING count(*) > 1)`;
  const marked = `intervention.id IN (${all} AND ${value} = ${place(asked)})`;
  return alone ? `${marked} AND intervention.id NOT IN (${all} GROUP BY 1 HAVING count(*) > 1)` : marked;
};
const coded = (list: CodeList) =>
  among(
    `intervention_code JOIN code_list_item ON code_list_item.id = item_id AND list = '${list}' WHERE true`,
    'item_id',
  );

const answered = (criterion: HorizontalCriterion) => (asked: string, place: Place) => {
  const all = `SELECT intervention_id FROM horizontal_answer WHERE criterion = '${criterion}'`;
  if (asked === OUTSIDE.none) return `intervention.id NOT IN (${all})`;
  const meant = asked === 'contributes' ? `IN ('main', 'part')` : `= ${place(asked)}`;
  return `intervention.id IN (${all} AND answer ${meant})`;
};

/** One row of money that is of the fund and of the year, where both are asked for. */
function fundingCondition({ fund, year }: InterventionFilter, place: Place): string | null {
  if (!fund && !year) return null;
  const unfunded = 'intervention.id NOT IN (SELECT intervention_id FROM funding)';
  if (fund === OUTSIDE.none) return year && year !== OUTSIDE.none ? 'false' : unfunded;
  const ofYear = year === OUTSIDE.none ? 'year IS NULL' : year && `year = ${place(year)}`;
  const row = [fund && `fund = ${place(fund)}`, ofYear].filter(Boolean).join(' AND ');
  const funded = `intervention.id IN (SELECT intervention_id FROM funding WHERE ${row})`;
  return !fund && year === OUTSIDE.none ? `(${funded} OR ${unfunded})` : funded;
}

/** Money of one fund alone or of several, of the year where one is asked for. */
function fundersCondition({ funders, year }: InterventionFilter, place: Place): string | null {
  if (!funders) return null;
  const ofYear = year === OUTSIDE.none ? 'year IS NULL' : year ? `year = ${place(year)}` : 'true';
  return `intervention.id IN (
    SELECT intervention_id FROM funding WHERE ${ofYear} GROUP BY 1 HAVING count(DISTINCT fund) ${funders === 'one' ? '= 1' : '> 1'})`;
}

const WORDS = `lower(concat_ws(' ', name, reference, organisation) COLLATE "sv-SE-x-icu") COLLATE "C"`;

const CONDITIONS: Conditions = {
  // PostgreSQL guesses that a pattern fits next to nothing, and would look up the money of thousands one by one; of a CASE it guesses half.
  search: (asked, place) =>
    `CASE WHEN ${WORDS} LIKE ALL (${place(wordPatterns(asked))}::text[]) THEN true ELSE false END`,
  kind: column('kind'),
  links: (asked) => BY_LINKS[asked as LinkFilter],
  theme: coded('theme'),
  targetGroup: coded('target_group'),
  supportForm: coded('support_form'),
  legalGround: coded('legal_ground'),
  municipality: among('intervention_municipality WHERE true', 'municipality_code'),
  organisation: column('organisation'),
  actionPlan: column('action_plan_id'),
  equality: answered('equality'),
  integrationDiversity: answered('integration_diversity'),
  environmentClimate: answered('environment_climate'),
};

/** The goals that a filter means, as a relation of lineages; null where it asks for no goal. */
export function goalsMeant({ goal, goalLevel }: InterventionFilter, region: string, place: Place): string | null {
  if (!goal || goal === OUTSIDE.proposed || goal === OUTSIDE.unallocated) return null;
  if (goalLevel === 'linked') return `SELECT ${place(goal)}::uuid`;
  if (!goalLevel) return goalsBeneath(region, `${place(goal)}::uuid`);
  return `SELECT lineage_id FROM (${goalsByLevel(region, place(goalLevel))}) AS by_level WHERE shown = ${place(goal)}`;
}

function goalCondition(filter: InterventionFilter, region: string, place: Place): string | null {
  if (filter.goal === OUTSIDE.proposed) return links('proposed');
  if (filter.goal === OUTSIDE.unallocated) return UNALLOCATED;
  const meant = goalsMeant(filter, region, place);
  return (
    meant &&
    `intervention.id IN (SELECT intervention_id FROM intervention_goal WHERE state = 'confirmed' AND goal_lineage_id IN (${meant}))`
  );
}

/**
 * What a filter asks of the rows of `intervention`, as one condition: the region's own, led by `manager` unless that is
 * null, and each part of the filter. The region stands at its place in `values` before anything else.
 */
export function interventionFilter(
  filter: InterventionFilter,
  region: string,
  manager: string | null,
  values: StatementValues,
): string {
  const place: Place = (value) => values.place(value);
  const parts = Object.entries(CONDITIONS).flatMap(([part, condition]) => {
    const asked = filter[part as keyof typeof CONDITIONS];
    return asked ? [condition(asked, place, filter.counting === 'once')] : [];
  });
  return [
    `intervention.region_id = ${region}`,
    manager && `intervention.manager_id = ${place(manager)}`,
    ...parts,
    fundingCondition(filter, place),
    fundersCondition(filter, place),
    goalCondition(filter, region, place),
  ]
    .filter(Boolean)
    .join('\n      AND ');
}
