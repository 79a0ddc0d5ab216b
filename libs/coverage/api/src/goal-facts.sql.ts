import { STAGES } from '@rt/goals/domain';
import { isTelling, spreadMoney } from '@rt/portfolio/api';
import { GOAL_LEARNING, WORK_FIXES } from './goal-learning.sql';

const telling = (state: string) =>
  isTelling(
    `count(*) FILTER (WHERE state = '${state}' AND concealed)`,
    `count(*) FILTER (WHERE state = '${state}' AND NOT concealed)`,
  );

/**
 * What is counted about goals, shared by the statement of a region and that of the nation. Expects a CTE
 * `scope (region_id, strategy_id, version_id)` with the strategy version to look at in each region, and the parameter $1:
 * the first day whose values are current. Everything is tied to a goal's lineage, so it follows the goal into any version.
 *
 * Chains: every way back from a goal's boxes is walked, a set of boxes at a time. A chain is unbroken where a box on such a way, before
 * the goal's own, is tied to an intervention with a confirmed link to that very goal; otherwise it breaks at the box nothing leads to,
 * the earliest by column. A need is what something is done about: it leads to nothing by itself, so the way begins after it.
 *
 * `concealed` tells which rows of `intervention` are secret to the reader: a goal's money is withheld where it would tell theirs.
 */
export const goalFacts = (concealed: string) => `
  here AS (
    SELECT scope.region_id, goal.* FROM scope JOIN goal ON goal.strategy_version_id = scope.version_id
  ),
  elsewhere AS (
    SELECT goal.lineage_id
    FROM scope
      JOIN strategy ON strategy.region_id = scope.region_id AND strategy.id <> scope.strategy_id
      CROSS JOIN LATERAL (
        SELECT id FROM strategy_version
        WHERE strategy_version.strategy_id = strategy.id AND state <> 'superseded'
        ORDER BY state = 'adopted' DESC, number DESC LIMIT 1
      ) AS counting
      JOIN goal ON goal.strategy_version_id = counting.id
  ),
  indicator_state AS (
    SELECT tie.goal_lineage_id AS lineage_id, indicator.baseline_value, newest.latest_on,
      indicator.id IN (SELECT indicator_id FROM indicator_target) AS has_target
    FROM here
      JOIN goal_indicator AS tie ON tie.goal_lineage_id = here.lineage_id
      JOIN indicator ON indicator.id = tie.indicator_id
      LEFT JOIN (
        SELECT indicator_id, max(latest_on) AS latest_on FROM series
        WHERE indicator_id IN (
          SELECT goal_indicator.indicator_id FROM here JOIN goal_indicator ON goal_lineage_id = here.lineage_id
        )
        GROUP BY indicator_id
      ) AS newest ON newest.indicator_id = indicator.id
  ),
  indicators AS (
    SELECT lineage_id, count(*) AS ties, count(baseline_value) AS baselines, count(*) FILTER (WHERE has_target) AS targets,
      count(latest_on) AS observed, count(*) FILTER (WHERE latest_on >= $1) AS current
    FROM indicator_state GROUP BY lineage_id
  ),
  ${GOAL_LEARNING},
  work AS (
    SELECT intervention.id, intervention.region_id, ${concealed} AS concealed, (coalesce(sum(funding.amount), 0) * 100)::bigint AS ore
    FROM scope
      JOIN intervention ON intervention.region_id = scope.region_id
      LEFT JOIN funding ON funding.intervention_id = intervention.id
    GROUP BY intervention.id
  ),
  claim AS (
    SELECT work.id, work.concealed, link.goal_lineage_id AS lineage_id, link.state, work.ore * (link.share * 100)::int AS product
    FROM work JOIN intervention_goal AS link ON link.intervention_id = work.id AND link.state <> 'declined'
  ),
  ${WORK_FIXES},
  part AS (SELECT id, concealed, lineage_id, state, ore FROM (${spreadMoney('claim')}) AS spread),
  reached AS (
    SELECT part.*, here.id IS NOT NULL AS is_here,
      here.id IS NULL AND part.lineage_id IN (SELECT lineage_id FROM elsewhere) AS is_elsewhere
    FROM part LEFT JOIN here ON here.lineage_id = part.lineage_id
  ),
  goal_box AS (
    SELECT here.lineage_id, node.chain_id, node.id AS node_id
    FROM here
      JOIN chain_node AS node ON node.goal_lineage_id = here.lineage_id
      JOIN effect_chain AS chain ON chain.id = node.chain_id AND chain.removed_at IS NULL
  ),
  way AS (
    SELECT * FROM goal_box
    UNION
    SELECT way.lineage_id, way.chain_id, edge.from_id FROM way JOIN chain_edge AS edge ON edge.to_id = way.node_id
  ),
  unbroken AS (
    SELECT DISTINCT way.lineage_id, way.chain_id
    FROM way
      JOIN chain_node_intervention AS tie ON tie.node_id = way.node_id
      JOIN reached ON reached.id = tie.intervention_id AND reached.lineage_id = way.lineage_id AND reached.state = 'confirmed'
    WHERE NOT EXISTS (SELECT FROM goal_box WHERE goal_box.lineage_id = way.lineage_id AND goal_box.node_id = way.node_id)
  ),
  chain_break AS (
    SELECT DISTINCT ON (way.lineage_id) way.lineage_id, node.text
    FROM way JOIN chain_node AS node ON node.id = way.node_id
    WHERE way.lineage_id NOT IN (SELECT lineage_id FROM unbroken)
      AND NOT EXISTS (
        SELECT FROM chain_edge AS edge JOIN chain_node AS cause ON cause.id = edge.from_id
        WHERE edge.to_id = way.node_id AND cause.kind <> 'need'
      )
    ORDER BY way.lineage_id, node.kind = 'need',
      array_position(ARRAY[${STAGES.map((stage) => `'${stage}'`).join(', ')}], node.kind), node.added
  ),
  chains AS (
    SELECT goal_box.lineage_id, count(DISTINCT goal_box.chain_id) AS chains,
      count(DISTINCT unbroken.chain_id) AS unbroken, min(chain_break.text) AS break
    FROM goal_box
      LEFT JOIN unbroken ON unbroken.lineage_id = goal_box.lineage_id AND unbroken.chain_id = goal_box.chain_id
      LEFT JOIN chain_break ON chain_break.lineage_id = goal_box.lineage_id
    GROUP BY goal_box.lineage_id
  ),
  links AS (
    SELECT lineage_id,
      count(*) FILTER (WHERE state = 'confirmed') AS confirmed,
      count(*) FILTER (WHERE state = 'proposed') AS proposed,
      coalesce(sum(ore) FILTER (WHERE state = 'confirmed'), 0) AS ore,
      coalesce(sum(ore) FILTER (WHERE state = 'proposed'), 0) AS proposed_ore,
      ${telling('confirmed')} OR ${telling('proposed')} AS telling
    FROM reached WHERE is_here GROUP BY lineage_id
  ),
  reach AS (
    SELECT work.*, coalesce(confirmed, 0) AS confirmed, coalesce(proposed, 0) AS proposed,
      coalesce(ore_elsewhere, 0) AS ore_elsewhere, work.ore - coalesce(ore_tied, 0) AS ore_untied
    FROM work LEFT JOIN (
      SELECT id,
        count(*) FILTER (WHERE state = 'confirmed' AND (is_here OR is_elsewhere)) AS confirmed,
        count(*) FILTER (WHERE state = 'proposed') AS proposed,
        sum(ore) FILTER (WHERE state = 'confirmed' AND (is_here OR is_elsewhere)) AS ore_tied,
        sum(ore) FILTER (WHERE state = 'confirmed' AND is_elsewhere) AS ore_elsewhere
      FROM reached GROUP BY id
    ) AS tied ON tied.id = work.id
  )`;

/** Öre as kronor, as the answer gives them. */
export const kronor = (ore: string) => `(${ore}) / 100.0::float8`;

/** A goal's columns as `GoalMeasures` of the domain, from `here` with `MEASURE_JOINS`. */
export const MEASURE_COLUMNS = `
  here.id, here.parent_id AS "parentId", here.level, here.verdict,
  here.baseline_value IS NOT NULL AS "statesBaseline", here.target_value IS NOT NULL AS "statesTarget",
  coalesce(indicators.ties, 0) AS indicators, coalesce(indicators.baselines, 0) AS baselines,
  coalesce(indicators.targets, 0) AS targets, coalesce(indicators.observed, 0) AS observed,
  coalesce(indicators.current, 0) AS current,
  coalesce(chains.chains, 0) AS chains, coalesce(chains.unbroken, 0) AS "unbrokenChains",
  coalesce(links.confirmed, 0) AS confirmed, coalesce(links.proposed, 0) AS proposed,
  ${kronor('CASE WHEN telling THEN 0 ELSE coalesce(links.ore, 0) END')} AS amount,
  ${kronor('CASE WHEN telling THEN 0 ELSE coalesce(links.proposed_ore, 0) END')} AS "proposedAmount",
  coalesce(telling, false) AS "amountWithheld",
  coalesce(studies.underway, 0) AS "studiesUnderway", coalesce(studies.complete, 0) AS "studiesComplete",
  coalesce(learned.changes, 0) AS "learnedChanges", coalesce(mending.open, 0) AS "openFixes",
  coalesce(mending_work.open, 0) AS "openWorkFixes"`;

export const MEASURE_JOINS = `
  LEFT JOIN indicators ON indicators.lineage_id = here.lineage_id
  LEFT JOIN chains ON chains.lineage_id = here.lineage_id
  LEFT JOIN links ON links.lineage_id = here.lineage_id
  LEFT JOIN studies ON studies.lineage_id = here.lineage_id
  LEFT JOIN learned ON learned.lineage_id = here.lineage_id
  LEFT JOIN mending ON mending.lineage_id = here.lineage_id
  LEFT JOIN mending_work ON mending_work.lineage_id = here.lineage_id`;

/** A sum of money over the `reach` rows that a condition lets through, and whether it would tell what is secret. */
const moneyOf = (ore: string, condition: string) => {
  const tells = isTelling(
    `count(*) FILTER (WHERE ${condition} AND reach.concealed)`,
    `count(*) FILTER (WHERE ${condition} AND NOT reach.concealed)`,
  );
  return {
    tells,
    sum: kronor(`CASE WHEN ${tells} THEN 0 ELSE coalesce(sum(${ore}) FILTER (WHERE ${condition}), 0) END`),
  };
};
const SUMS = {
  total: moneyOf('reach.ore', 'true'),
  withoutGoal: moneyOf('reach.ore', 'reach.confirmed = 0'),
  unallocated: moneyOf('reach.ore_untied', 'reach.confirmed > 0 AND reach.ore_untied > 0'),
  elsewhere: moneyOf('reach.ore_elsewhere', 'reach.ore_elsewhere > 0'),
};

/** Sums of `reach` rows as `MoneyFacts` of the domain. */
export const MONEY = `json_build_object(
  ${Object.entries(SUMS)
    .map(([name, { sum }]) => `'${name}', ${sum}`)
    .join(',\n  ')},
  'withheld', ${Object.values(SUMS)
    .map(({ tells }) => tells)
    .join(' OR ')})`;

/** The strategy version in `scope` joined with its own rows, as `MappedStrategy` of the domain. */
export const STRATEGY = `json_build_object(
  'id', strategy.id, 'name', strategy.name, 'versionId', version.id, 'number', version.number, 'state', version.state,
  'startYear', version.start_year, 'endYear', version.end_year)`;
