import {
  type ChainInput,
  NEW_EDGE,
  NEW_NODE,
  NODE_KINDS,
  type NodeKind,
  STRENGTHS,
  BEARINGS,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** A larger chain than any workshop has drawn. */
export const SIZE = { nodes: 500, edges: 900, evidence: 450 } as const;

/** How the boxes are spread over the columns: few needs and goals, most in the middle. */
const SPREAD: Readonly<Record<NodeKind, number>> = {
  need: 30,
  resource: 40,
  activity: 100,
  output: 100,
  short_outcome: 90,
  mid_outcome: 70,
  long_outcome: 50,
  goal: 20,
};

/** The same chain every time, with new ids: arrows lead onwards by at most two columns, now and then back. */
export function largeChain(newId: () => Id = () => crypto.randomUUID()): ChainInput {
  const random = seeded(7);
  const nodes = NODE_KINDS.flatMap((kind) =>
    Array.from({ length: SPREAD[kind] }, (_, at) => ({
      ...NEW_NODE,
      ...{
        id: newId(),
        kind,
        text: `Något som ska hända, nummer ${at + 1}`,
        amount: at % 3 === 0 ? at * 10 + 10 : null,
      },
    })),
  );
  const pairs = new Set<string>();
  while (pairs.size < SIZE.edges) {
    const from = Math.floor(random() * nodes.length);
    const to = Math.min(nodes.length - 1, Math.max(0, from + Math.floor((random() - 0.03) * 160)));
    if (from !== to) pairs.add(`${from} ${to}`);
  }
  const edges = [...pairs].map((pair, at) => {
    const [from = 0, to = 0] = pair.split(' ').map(Number);
    const sign = at % 17 === 0 ? ('decreases' as const) : ('increases' as const);
    const ends = { fromId: nodes[from]?.id ?? '', toId: nodes[to]?.id ?? '' };
    return {
      ...NEW_EDGE,
      ...ends,
      id: newId(),
      sign,
      effect: at % 4 ? 0.6 : null,
      assumption: at % 3 ? 'Det håller.' : null,
    };
  });
  const evidence = edges.slice(0, SIZE.evidence).map(({ id: edgeId }, at) => ({
    ...{ id: newId(), edgeId, source: 'En utvärdering', url: null, date: null, note: null },
    bearing: BEARINGS[at % BEARINGS.length] ?? 'supports',
    strength: STRENGTHS[at % STRENGTHS.length] ?? 'weak',
  }));
  return { name: 'Stor kedja', strategyId: null, interventionId: null, nodes, edges, evidence, groups: [] };
}

/** Numbers from 0 to 1 that are the same every time (a linear congruential generator, Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
