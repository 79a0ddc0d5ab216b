/**
 * What hangs on a set of interventions, for a CTE `member` of rows of `intervention` that the reader may see: the chains they
 * stand in, the indicators they have promised or that stand in those chains, their money and target groups.
 */
export const MEMBER_STEPS = `
  member_chain AS (
    SELECT member.id AS member_id, effect_chain.id FROM member
    JOIN effect_chain ON effect_chain.intervention_id = member.id AND effect_chain.removed_at IS NULL
    UNION
    SELECT tie.intervention_id, effect_chain.id FROM chain_node_intervention AS tie
    JOIN member ON member.id = tie.intervention_id
    JOIN effect_chain ON effect_chain.id = tie.chain_id AND effect_chain.removed_at IS NULL
  ),
  chain AS (SELECT DISTINCT id FROM member_chain),
  tied AS (
    SELECT indicator_id FROM intervention_indicator JOIN member ON member.id = intervention_id
    UNION
    SELECT indicator_id FROM chain_node_indicator JOIN chain ON chain.id = chain_id
  ),
  paid_for AS (
    SELECT member.*, (SELECT coalesce(sum(amount), 0) FROM funding WHERE intervention_id = member.id) AS money FROM member
  ),
  link AS (
    SELECT aim.* FROM intervention_goal AS aim JOIN member ON member.id = aim.intervention_id WHERE aim.state = 'confirmed'
  ),
  standing_goal AS (
    SELECT goal.lineage_id, goal.verdict, version.end_year FROM goal
    JOIN strategy_version AS version ON version.id = goal.strategy_version_id AND version.state = 'adopted'
    WHERE goal.lineage_id IN (SELECT goal_lineage_id FROM link)
  ),
  grouped AS (
    SELECT member.id, item.id AS item_id, item.name AS group_name, member.starts_on, member.ends_on FROM member
    JOIN intervention_code ON intervention_code.intervention_id = member.id
    JOIN code_list_item AS item ON item.id = intervention_code.item_id AND item.list = 'target_group'
  )`;

/** Two interventions that go on at the same time; an open end is open. */
export const atTheSameTime = (one: string, other: string): string =>
  `daterange(${one}.starts_on, ${one}.ends_on, '[]') && daterange(${other}.starts_on, ${other}.ends_on, '[]')`;
