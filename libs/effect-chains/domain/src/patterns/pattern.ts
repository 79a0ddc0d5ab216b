import { type Bilingual, type Id, inLanguage, type Language } from '@rt/shared/domain';
import type { ChainInput } from '../chain';
import { NEW_EDGE } from '../chain-edge';
import { NEW_NODE } from '../chain-node';
import type { NodeKind } from '../node-kind';

/** A chain to start from: what usually has to happen, and what it usually rests on. */
export interface ChainPattern {
  key: string;
  name: Bilingual;
  /** When it fits. */
  fits: Bilingual;
  /** By short names of their own. */
  nodes: Readonly<Record<string, { kind: NodeKind; text: Bilingual }>>;
  edges: readonly (readonly [from: string, to: string, assumption: Bilingual])[];
}

/** A chain drawn from a pattern, in one language, with ids of its own. Nothing is tied to anything yet. */
export function chainFromPattern(
  pattern: ChainPattern,
  language: Language,
  newId: () => Id = () => crypto.randomUUID(),
): ChainInput {
  const ids = new Map(Object.keys(pattern.nodes).map((key) => [key, newId()]));
  const idOf = (key: string) => ids.get(key) as Id;
  return {
    name: inLanguage(pattern.name, language),
    ...{ strategyId: null, interventionId: null, evidence: [], groups: [] },
    nodes: Object.entries(pattern.nodes).map(([key, { kind, text }]) => ({
      ...NEW_NODE,
      ...{ id: idOf(key), kind, text: inLanguage(text, language) },
    })),
    edges: pattern.edges.map(([from, to, assumption]) => ({
      ...NEW_EDGE,
      ...{ id: newId(), fromId: idOf(from), toId: idOf(to), assumption: inLanguage(assumption, language) },
    })),
  };
}
