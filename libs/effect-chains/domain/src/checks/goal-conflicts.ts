import type { Id } from '@rt/shared/domain';
import type { ChainEdge } from '../chain-edge';
import type { ChainFinding } from '../chain-finding';
import type { ChainNode } from '../chain-node';
import type { ChainGraph } from './chain-graph';
import { quoted } from './naming';
import { goalsIn } from './ways-to-goals';

/** Ways of one kind to a goal: for each box the first arrow of a shortest one, null at the goal itself. */
type Ways = Map<Id, ChainEdge | null>;

/**
 * Activities that help one goal and harm another. A way helps where it holds an even number of arrows that decrease, and harms
 * where the number is odd. At most 2 × goals × (boxes + arrows).
 */
export function goalConflicts(graph: ChainGraph): ChainFinding[] {
  const goals = goalsIn(graph).map((goal) => ({ goal, ...waysTo(graph, goal.id) }));
  return graph.nodes
    .filter(({ kind }) => kind === 'activity')
    .flatMap((activity): ChainFinding[] => {
      const helped = goals.filter(({ helps }) => helps.has(activity.id));
      const harmed = goals.filter(({ harms }) => harms.has(activity.id));
      const against = harmed.find(({ goal }) => helped.some((other) => other.goal !== goal));
      const instead = helped.find(({ goal }) => goal !== against?.goal);
      if (!against || !instead) return [];
      const edgeIds = arrows(activity.id, against.harms, against.helps);
      return [finding(activity, instead.goal, against.goal, edgeIds)];
    });
}

function waysTo(graph: ChainGraph, goalId: Id): { helps: Ways; harms: Ways } {
  const [helps, harms]: [Ways, Ways] = [new Map([[goalId, null]]), new Map()];
  const queue: { id: Id; helping: boolean }[] = [{ id: goalId, helping: true }];
  for (const { id, helping } of queue) {
    for (const edge of graph.into(id)) {
      const stays = edge.sign === 'increases' ? helping : !helping;
      const ways = stays ? helps : harms;
      if (ways.has(edge.fromId)) continue;
      ways.set(edge.fromId, edge);
      queue.push({ id: edge.fromId, helping: stays });
    }
  }
  return { helps, harms };
}

/** The arrows of a shortest way of one kind; past an arrow that decreases it goes on as one of the other kind. */
function arrows(start: Id, along: Ways, other: Ways): Id[] {
  const edge = along.get(start);
  if (!edge) return [];
  return [edge.id, ...(edge.sign === 'increases' ? arrows(edge.toId, along, other) : arrows(edge.toId, other, along))];
}

const finding = (activity: ChainNode, helped: ChainNode, harmed: ChainNode, edgeIds: Id[]): ChainFinding => ({
  code: 'goal_conflict',
  nodeIds: [activity.id, helped.id, harmed.id],
  edgeIds,
  says: {
    sv: `Aktiviteten ${quoted(activity)} hjälper målet ${quoted(helped)} men motverkar ${quoted(harmed)}.`,
    en: `The activity ${quoted(activity)} helps the goal ${quoted(helped)} but works against ${quoted(harmed)}.`,
  },
  mend: {
    sv: 'Bestäm vilket mål som går före, eller lägg till det som dämpar den oönskade effekten.',
    en: 'Decide which goal comes first, or add what dampens the unwanted effect.',
  },
});
