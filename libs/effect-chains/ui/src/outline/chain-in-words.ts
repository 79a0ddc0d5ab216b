import {
  type ChainDetail,
  type ChainNode,
  edgeSentence,
  NODE_KINDS,
  nodeSentence,
  onTheWayTo,
} from '@rt/effect-chains/domain';
import type { Id, Language } from '@rt/shared/domain';

export interface Sentence {
  /** The arrow, or the box, that it is about. */
  id: Id;
  text: string;
}

export interface ChainPassage {
  /** The goal that the sentences lead to; null for what leads to no goal. */
  goal: ChainNode | null;
  sentences: Sentence[];
}

/**
 * The chain read out: what leads to each goal, from where it begins to the goal; then what leads to none. A step on the way to
 * two goals is told in both. Goals × (boxes + arrows).
 */
export function chainInWords(chain: ChainDetail, language: Language): ChainPassage[] {
  const { nodes, edges, evidence, references } = chain;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shown = Map.groupBy(evidence, ({ edgeId }) => edgeId);
  const doing = new Map(references.interventions.map((each) => [each.id, each]));
  const told = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.fromId), byId.get(edge.toId)];
    if (!from || !to) return [];
    const interventions = from.interventionIds.flatMap((id) => doing.get(id) ?? []);
    const text = edgeSentence(from, to, edge, { evidence: shown.get(edge.id) ?? [], interventions })[language];
    return [{ id: edge.id, toId: edge.toId, column: NODE_KINDS.indexOf(from.kind), text }];
  });
  told.sort((one, other) => one.column - other.column);
  const led = new Set<Id>();
  const passages = nodes
    .filter(({ kind }) => kind === 'goal')
    .map((goal): ChainPassage => {
      const way = onTheWayTo(chain, goal.id);
      for (const id of way) led.add(id);
      return { goal, sentences: told.filter(({ toId }) => way.has(toId)).map(({ id, text }) => ({ id, text })) };
    });
  const aside = told.filter(({ toId }) => !led.has(toId)).map(({ id, text }) => ({ id, text }));
  const joined = new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId]));
  const alone = nodes
    .filter(({ id, kind }) => !joined.has(id) && kind !== 'goal')
    .map((node) => ({ id: node.id, text: aloneSentence(node, language) }));
  const rest = [...aside, ...alone];
  return rest.length ? [...passages, { goal: null, sentences: rest }] : passages;
}

function aloneSentence(node: ChainNode, language: Language): string {
  const name = nodeSentence(node)[language];
  const start = name.charAt(0).toUpperCase() + name.slice(1);
  return language === 'sv' ? `${start} hänger inte ihop med något.` : `${start} is not tied to anything.`;
}
