/**
 * Interventions with their links, as `BulkItem` begins, by name.
 * $1 the region, $2 their ids, $3 the only manager whose interventions may be changed, or null.
 */
export const BULK_STATE = `
  SELECT jsonb_build_object('id', intervention.id, 'name', intervention.name, 'amount', money.amount) AS intervention,
    links_version AS "linksVersion", linked.links AS before
  FROM intervention
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount), 0) AS amount FROM funding WHERE intervention_id = intervention.id) AS money
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('lineageId', goal_lineage_id, 'share', share,
        'shareAssumed', share_assumed, 'directness', directness, 'mechanism', mechanism, 'state', state)
        ORDER BY proposed_at, id), '[]') AS links
      FROM intervention_goal WHERE intervention_id = intervention.id) AS linked
  WHERE region_id = $1 AND intervention.id = ANY ($2::uuid[]) AND ($3::uuid IS NULL OR manager_id = $3)
  ORDER BY intervention.name, intervention.id`;
