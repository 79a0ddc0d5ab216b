import type { ChangeKind } from './change';

/** The six ways in which the regions tell that knowledge is used; the coding frame of the 2018 reports. */
export const KNOWLEDGE_USES = [
  'strategy',
  'learning_plan',
  'intervention',
  'guideline',
  'general',
  'conference',
] as const;
export type KnowledgeUse = (typeof KNOWLEDGE_USES)[number];

const USE_OF_CHANGE: Readonly<Record<ChangeKind, KnowledgeUse>> = {
  goal_wording: 'strategy',
  target: 'strategy',
  chain: 'strategy',
  chain_edge: 'strategy',
  call_criterion: 'guideline',
  guideline: 'guideline',
  new_intervention: 'intervention',
};

/** How knowledge was used where it changed a thing of this kind. Chains are part of what a strategy rests on. */
export const useOfChange = (kind: ChangeKind): KnowledgeUse => USE_OF_CHANGE[kind];

/** How many times each kind of use can be shown, every kind named. */
export function countUses(uses: readonly KnowledgeUse[]): Record<KnowledgeUse, number> {
  const counts = Object.fromEntries(KNOWLEDGE_USES.map((use) => [use, 0])) as Record<KnowledgeUse, number>;
  for (const use of uses) counts[use] += 1;
  return counts;
}

export const USE_LENGTH = { min: 3, max: 4000 } as const;

/** A use of a study that changed no named thing: a seminar, a basis for a plan. */
export interface UseInput {
  use: KnowledgeUse;
  text: string;
  /** ÅÅÅÅ-MM-DD. */
  usedOn: string;
}
