import type { Id } from '@rt/shared/domain';
import type { ChainNode } from '../chain-node';
import type { ChainGraph } from './chain-graph';

/** Boxes that stand for a goal. */
export const goalsIn = ({ nodes }: Pick<ChainGraph, 'nodes'>): ChainNode[] =>
  nodes.filter(({ kind }) => kind === 'goal');

/**
 * Where ways to goals begin: with what is done. In a chain that names no activity they begin with whatever nothing leads to.
 */
export function startsOf(graph: ChainGraph): Set<Id> {
  const activities = graph.nodes.filter(({ kind }) => kind === 'activity');
  const starts = activities.length
    ? activities
    : graph.nodes.filter(({ id, kind }) => kind !== 'goal' && graph.into(id).length === 0);
  return new Set(starts.map(({ id }) => id));
}
