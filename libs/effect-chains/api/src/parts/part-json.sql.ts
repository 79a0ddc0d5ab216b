import type { PartKind } from '@rt/effect-chains/domain';

const TIES = (thing: 'indicator' | 'intervention') => `
  coalesce((SELECT json_agg(tie.${thing}_id ORDER BY tie.${thing}_id) FROM chain_node_${thing} AS tie
    WHERE tie.node_id = part.id), '[]')`;

/** Where each kind of part is kept, and a row called `part` as the domain's stored part. */
export const PART_JSON: Readonly<Record<PartKind, { table: string; json: string }>> = {
  group: {
    table: 'chain_group',
    json: `json_build_object('id', part.id, 'name', part.name, 'version', part.version)`,
  },
  node: {
    table: 'chain_node',
    json: `json_build_object('id', part.id, 'kind', part.kind, 'text', part.text, 'goalLineageId', part.goal_lineage_id,
      'indicatorIds', ${TIES('indicator')}, 'interventionIds', ${TIES('intervention')},
      'groupId', part.group_id, 'amount', part.amount, 'x', part.x, 'y', part.y, 'pinned', part.pinned,
      'version', part.version)`,
  },
  edge: {
    table: 'chain_edge',
    json: `json_build_object('id', part.id, 'fromId', part.from_id, 'toId', part.to_id, 'claim', part.claim,
      'assumption', part.assumption, 'confidence', part.confidence, 'sign', part.sign, 'lagMonths', part.lag_months,
      'externalFactors', part.external_factors, 'effect', part.effect, 'critical', part.critical,
      'nextTestOn', part.next_test_on, 'version', part.version)`,
  },
  evidence: {
    table: 'chain_evidence',
    json: `json_build_object('id', part.id, 'edgeId', part.edge_id, 'bearing', part.bearing, 'strength', part.strength,
      'source', part.source, 'url', part.url, 'date', part.date, 'note', part.note, 'version', part.version)`,
  },
};
