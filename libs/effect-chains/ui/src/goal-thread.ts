import {
  type ChainDetail,
  type ChainNode,
  NODE_KINDS,
  type NodeKind,
  onTheWayTo,
  type Standing,
  weakestLinks,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** One knot of the thread: the boxes of a column that are on the way. */
export interface ThreadStep {
  kind: NodeKind;
  nodes: ChainNode[];
}

/** What leads to a goal in one chain. */
export interface GoalThread {
  /** Column by column, without the goal itself. */
  steps: ThreadStep[];
  /** Whether something that is done leads all the way. */
  runs: boolean;
  /** The weakest arrow of the best way there. */
  weakest: { from: string; to: string; standing: Standing } | null;
}

/** The way to a goal, by its lineage, through every box that stands for it. */
export function threadTo(chain: ChainDetail, lineageId: Id): GoalThread {
  const ends = new Set(chain.nodes.filter(({ goalLineageId }) => goalLineageId === lineageId).map(({ id }) => id));
  const before = new Set([...ends].flatMap((id) => [...onTheWayTo(chain, id)]).filter((id) => !ends.has(id)));
  const steps = NODE_KINDS.map((kind) => ({
    kind,
    nodes: chain.nodes.filter((node) => node.kind === kind && before.has(node.id)),
  })).filter(({ nodes }) => nodes.length);
  const link = weakestLinks(chain).find(({ goalId }) => ends.has(goalId));
  const edge = chain.edges.find(({ id }) => id === link?.edgeId);
  const text = (id: Id | undefined) => chain.nodes.find((node) => node.id === id)?.text ?? '';
  return {
    steps,
    runs: steps.some(({ kind }) => kind === 'activity'),
    weakest: link && edge ? { from: text(edge.fromId), to: text(edge.toId), standing: link.standing } : null,
  };
}
