import type { Id } from '@rt/shared/domain';
import type { ChainContent } from '../chain';
import type { ChainEdge } from '../chain-edge';
import type { ChainEvidence } from '../chain-evidence';
import type { ChainNode } from '../chain-node';

/** A chain made ready for walking. Arrows from or to a box that is not there are left out. */
export interface ChainGraph {
  nodes: readonly ChainNode[];
  edges: readonly ChainEdge[];
  node: (id: Id) => ChainNode;
  /** The arrows that leave a box, that lead to it. */
  out: (id: Id) => readonly ChainEdge[];
  into: (id: Id) => readonly ChainEdge[];
  evidence: (edgeId: Id) => readonly ChainEvidence[];
}

const NONE: readonly never[] = [];

/** Linear in boxes, arrows and evidence. */
export function graphOf({ nodes, edges, evidence }: ChainContent): ChainGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const whole = edges.filter(({ fromId, toId }) => byId.has(fromId) && byId.has(toId));
  const out = Map.groupBy(whole, ({ fromId }) => fromId);
  const into = Map.groupBy(whole, ({ toId }) => toId);
  const shown = Map.groupBy(evidence, ({ edgeId }) => edgeId);
  return {
    nodes: [...byId.values()],
    edges: whole,
    node: (id) => byId.get(id) as ChainNode,
    out: (id) => out.get(id) ?? NONE,
    into: (id) => into.get(id) ?? NONE,
    evidence: (id) => shown.get(id) ?? NONE,
  };
}

/** The boxes from which a way leads to any of some boxes, and those boxes themselves. */
export function leadingTo(graph: ChainGraph, ids: Iterable<Id>): Set<Id> {
  const found = new Set(ids);
  for (const id of found) for (const { fromId } of graph.into(id)) found.add(fromId);
  return found;
}

/** The boxes that a way leads to from any of some boxes, and those boxes themselves. */
export function ledToFrom(graph: ChainGraph, ids: Iterable<Id>): Set<Id> {
  const found = new Set(ids);
  for (const id of found) for (const { toId } of graph.out(id)) found.add(toId);
  return found;
}
