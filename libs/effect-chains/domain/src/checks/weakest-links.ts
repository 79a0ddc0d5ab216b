import type { Id } from '@rt/shared/domain';
import type { ChainEdge } from '../chain-edge';
import { CONFIDENCES } from '../chain-edge';
import type { ChainContent } from '../chain';
import { type ChainGraph, graphOf } from './chain-graph';
import { edgeStrength, type Standing, standingRank } from './edge-strength';
import { bestWaysTo, wayFrom } from './way';
import { goalsIn, startsOf } from './ways-to-goals';

/** The weakest arrow on the best way there is from where something is done to a goal: no other way avoids one as weak. */
export interface WeakestLink {
  startId: Id;
  goalId: Id;
  edgeId: Id;
  standing: Standing;
  /** The arrows of that way, in their order. */
  way: Id[];
}

/**
 * For every goal, from every start that leads to it, the weakest link of the best way: the way whose weakest arrow is least weak.
 * An arrow is as strong as its evidence; of two with the same, as sure as the region says it is. At most
 * goals × (boxes + arrows) × log(arrows).
 */
export function weakestLinks(content: ChainContent): WeakestLink[] {
  return weakestIn(graphOf(content));
}

export function weakestIn(graph: ChainGraph): WeakestLink[] {
  const starts = startsOf(graph);
  const worthOf = new Map(graph.edges.map((edge) => [edge.id, worth(graph, edge)]));
  return goalsIn(graph).flatMap(({ id: goalId }) => {
    const best = bestWaysTo(graph, goalId, (sofar, edge) => Math.min(sofar, worthOf.get(edge.id) ?? 0));
    return [...starts].flatMap((startId) => {
      const way = wayFrom(best, startId);
      const [first] = way;
      if (!first) return [];
      const weakest = way.reduce(
        (low, edge) => ((worthOf.get(edge.id) ?? 0) < (worthOf.get(low.id) ?? 0) ? edge : low),
        first,
      );
      const { standing } = edgeStrength(graph.evidence(weakest.id));
      return [{ startId, goalId, edgeId: weakest.id, standing, way: way.map(({ id }) => id) }];
    });
  });
}

/** Evidence first, then what the region says: from 0 to the number of standings × levels of confidence. */
function worth(graph: ChainGraph, { id, confidence }: ChainEdge): number {
  const said = confidence === null ? 0 : CONFIDENCES.indexOf(confidence) + 1;
  return standingRank(edgeStrength(graph.evidence(id)).standing) * (CONFIDENCES.length + 1) + said;
}
