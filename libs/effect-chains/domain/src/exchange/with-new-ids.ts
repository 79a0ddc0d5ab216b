import { type Id, without } from '@rt/shared/domain';
import type { ChainInput } from '../chain';

/** The same chain under new ids throughout, for a copy beside the one it was made from. */
export function withNewIds(chain: ChainInput, newId: () => Id = () => crypto.randomUUID()): ChainInput {
  const ids = new Map<Id, Id>();
  const renewed = (id: Id) => {
    const given = ids.get(id) ?? newId();
    ids.set(id, given);
    return given;
  };
  return {
    ...without(chain, 'id'),
    groups: chain.groups.map((group) => ({ ...group, id: renewed(group.id) })),
    nodes: chain.nodes.map((node) => ({
      ...node,
      id: renewed(node.id),
      groupId: node.groupId === null ? null : renewed(node.groupId),
    })),
    edges: chain.edges.map((edge) => ({
      ...edge,
      id: renewed(edge.id),
      fromId: renewed(edge.fromId),
      toId: renewed(edge.toId),
    })),
    evidence: chain.evidence.map((each) => ({ ...each, id: renewed(each.id), edgeId: renewed(each.edgeId) })),
  };
}
