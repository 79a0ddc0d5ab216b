/**
 * Parts of statements that read links, so that a link looks the same wherever it is read. They speak of the tables
 * under these names: `link` (intervention_goal), and those that `LINK_JOINS` adds.
 */
export const LINK_JOINS = `
  LEFT JOIN account AS proposer ON proposer.id = link.proposed_by_id
  LEFT JOIN account AS decider ON decider.id = link.decided_by_id
  LEFT JOIN LATERAL (
    SELECT goal.id, goal.code, goal.wording, strategy_version.state = 'superseded' AS dropped
    FROM goal JOIN strategy_version ON strategy_version.id = goal.strategy_version_id
    WHERE goal.lineage_id = link.goal_lineage_id
    ORDER BY CASE strategy_version.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END,
      strategy_version.number DESC
    LIMIT 1
  ) AS goal ON true`;

/** A link as `GoalLink` of the domain. */
export const LINK_JSON = `jsonb_build_object(
  'id', link.id,
  'interventionId', link.intervention_id,
  'goal', jsonb_build_object('id', goal.id, 'lineageId', link.goal_lineage_id, 'code', goal.code,
    'wording', goal.wording, 'dropped', coalesce(goal.dropped, true)),
  'share', link.share,
  'shareAssumed', link.share_assumed,
  'directness', link.directness,
  'mechanism', link.mechanism,
  'state', link.state,
  'proposal', jsonb_build_object('at', link.proposed_at, 'by', proposer.name),
  'decision', CASE WHEN link.decided_at IS NOT NULL THEN
    jsonb_build_object('at', link.decided_at, 'by', decider.name, 'reason', link.decision_reason,
    'acceptedAt', link.accepted_at) END,
  'version', link.version)`;

/** The same order of goals everywhere: by the strategy's own numbering read as numbers (2.10 after 2.9), then by wording. */
export const GOAL_ORDER = `
  CASE WHEN goal.code ~ '^[0-9]{1,6}([.][0-9]{1,6})*$' THEN string_to_array(goal.code, '.')::int[] END NULLS LAST,
  goal.code COLLATE "sv-SE-x-icu" NULLS LAST, goal.wording COLLATE "sv-SE-x-icu"`;
