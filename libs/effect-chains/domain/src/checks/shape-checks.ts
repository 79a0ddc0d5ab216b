import type { ChainFinding } from '../chain-finding';
import type { ChainNode } from '../chain-node';
import type { NodeKind } from '../node-kind';
import { type ChainGraph, leadingTo } from './chain-graph';
import { cyclesOf } from './cycles';
import { listed, quoted } from './naming';

export const OUTCOMES: readonly NodeKind[] = ['short_outcome', 'mid_outcome', 'long_outcome'];
const BEFORE_OUTPUT: readonly NodeKind[] = ['need', 'resource', 'activity'];

/** Boxes that all lead to each other: nothing in the circle can be the beginning. */
export function cycles(graph: ChainGraph): ChainFinding[] {
  return cyclesOf(graph).map((nodeIds) => {
    const inside = new Set(nodeIds);
    const names = listed(nodeIds.map(graph.node));
    const edges = graph.edges.filter(({ fromId, toId }) => inside.has(fromId) && inside.has(toId));
    return {
      code: 'cycle',
      nodeIds,
      edgeIds: edges.map(({ id }) => id),
      says: {
        sv: `${names.sv} leder till varandra i en cirkel, så inget av dem kan vara början.`,
        en: `${names.en} lead to each other in a circle, so none of them can be the beginning.`,
      },
      mend: {
        sv: 'Ta bort den pil som går bakåt i tiden. Om det verkligen förstärker sig självt: skriv det i antagandet i stället.',
        en: 'Remove the arrow that goes backwards in time. If it truly reinforces itself, say so in the assumption instead.',
      },
    };
  });
}

/** An arrow from what is put in or done straight to the goal. */
export function leaps(graph: ChainGraph): ChainFinding[] {
  return graph.edges.flatMap(({ id, fromId, toId }): ChainFinding[] => {
    const [from, to] = [graph.node(fromId), graph.node(toId)];
    if (to.kind !== 'goal' || !BEFORE_OUTPUT.includes(from.kind)) return [];
    return [
      {
        code: 'leap',
        nodeIds: [fromId, toId],
        edgeIds: [id],
        says: {
          sv: `Pilen går direkt från ${quoted(from)} till målet ${quoted(to)}. Vad som ska hända däremellan står inte.`,
          en: `The arrow goes straight from ${quoted(from)} to the goal ${quoted(to)}. What is to happen in between is not said.`,
        },
        mend: {
          sv: 'Lägg till minst en ruta emellan: vad lämnar det efter sig, och vad ändras då hos dem det gäller?',
          en: 'Add at least one box in between: what does it leave behind, and what then changes for those concerned?',
        },
      },
    ];
  });
}

/** A way that ends before a goal. A box that nothing leads to either is an orphan; an output is told by a check of its own. */
export function deadEnds(graph: ChainGraph): ChainFinding[] {
  const ends = graph.nodes.filter(
    ({ id, kind }) => kind !== 'goal' && kind !== 'output' && graph.out(id).length === 0 && graph.into(id).length > 0,
  );
  return ends.map((node) =>
    about('dead_end', node, {
      says: { sv: `Vägen tar slut vid ${quoted(node)}.`, en: `The way ends at ${quoted(node)}.` },
      mend: {
        sv: 'Dra en pil vidare mot ett mål, eller ta bort rutan om den inte behövs.',
        en: 'Draw an arrow onwards to a goal, or remove the box if it is not needed.',
      },
    }),
  );
}

/** A box without any arrow, in a chain that has others. */
export function orphans(graph: ChainGraph): ChainFinding[] {
  if (graph.nodes.length < 2) return [];
  const alone = graph.nodes.filter(({ id }) => graph.out(id).length + graph.into(id).length === 0);
  return alone.map((node) =>
    about('orphan', node, {
      says: { sv: `${quoted(node)} hänger inte ihop med något.`, en: `${quoted(node)} is not tied to anything.` },
      mend: {
        sv: 'Dra en pil hit eller härifrån, eller ta bort rutan.',
        en: 'Draw an arrow to it or from it, or remove the box.',
      },
    }),
  );
}

/** An output that leads to no outcome: it counts what was done, not what came of it. A lone one is an orphan. */
export function outputsWithoutOutcome(graph: ChainGraph): ChainFinding[] {
  const outcomes = graph.nodes.filter(({ kind }) => OUTCOMES.includes(kind));
  const leading = leadingTo(
    graph,
    outcomes.map(({ id }) => id),
  );
  const without = graph.nodes.filter(
    ({ id, kind }) => kind === 'output' && !leading.has(id) && graph.out(id).length + graph.into(id).length > 0,
  );
  return without.map((node) =>
    about('output_without_outcome', node, {
      says: {
        sv: `Prestationen ${quoted(node)} leder inte till någon effekt. Den säger vad som blev gjort, inte vad det ledde till.`,
        en: `The output ${quoted(node)} leads to no outcome. It says what was done, not what came of it.`,
      },
      mend: {
        sv: 'Lägg till effekten: vad blir annorlunda, och för vem?',
        en: 'Add the outcome: what becomes different, and for whom?',
      },
    }),
  );
}

const about = (
  code: ChainFinding['code'],
  { id }: ChainNode,
  texts: Pick<ChainFinding, 'says' | 'mend'>,
): ChainFinding => ({ code, nodeIds: [id], edgeIds: [], ...texts });
