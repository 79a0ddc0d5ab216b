import { type ChainDetail, type ChainEdge, edgeStrength } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

type Drawn = Pick<ChainDetail, 'nodes' | 'edges' | 'evidence' | 'references'>;

/**
 * The arrows of the thread: those on a way that runs unbroken from a box which an intervention confirmed for a goal carries,
 * to a box that stands for that goal. An arrow that all its evidence contradicts breaks the way. At most goals × (boxes + arrows).
 */
export function threadWays({ nodes, edges, evidence, references }: Drawn): Set<Id> {
  const shown = Map.groupBy(evidence, ({ edgeId }) => edgeId);
  const holding = edges.filter(({ id }) => edgeStrength(shown.get(id) ?? []).standing !== 'contradicted');
  const confirmed = new Map(references.interventions.map(({ id, confirmedLineageIds }) => [id, confirmedLineageIds]));
  const thread = new Set<Id>();
  for (const [lineageId, goals] of Map.groupBy(nodes, ({ goalLineageId }) => goalLineageId)) {
    if (lineageId === null) continue;
    const starts = nodes.filter(({ interventionIds }) =>
      interventionIds.some((id) => confirmed.get(id)?.includes(lineageId)),
    );
    const after = reached(starts, holding, 'fromId', 'toId');
    const before = reached(goals, holding, 'toId', 'fromId');
    for (const { id, fromId, toId } of holding) if (after.has(fromId) && before.has(toId)) thread.add(id);
  }
  return thread;
}

type End = 'fromId' | 'toId';

function reached(starts: readonly { id: Id }[], edges: readonly ChainEdge[], here: End, there: End): Set<Id> {
  const leaving = Map.groupBy(edges, (edge) => edge[here]);
  const found = new Set(starts.map(({ id }) => id));
  for (const id of found) for (const edge of leaving.get(id) ?? []) found.add(edge[there]);
  return found;
}
