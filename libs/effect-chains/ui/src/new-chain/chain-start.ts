import {
  type ChainInput,
  type ChainSubject,
  NEW_NODE,
  NODE_TEXT_LENGTH,
  type NodeContent,
} from '@rt/effect-chains/domain';
import type { GoalReference } from '@rt/goals/domain';

/** A chain with nothing in it. */
export const BLANK: ChainInput = {
  ...{ name: '', strategyId: null, interventionId: null },
  ...{ nodes: [], edges: [], evidence: [], groups: [] },
};

/** The box that stands for a goal, in its words as far as there is room. */
export const goalBox = ({ wording, lineageId }: GoalReference): NodeContent => ({
  ...NEW_NODE,
  kind: 'goal',
  text: wording.slice(0, NODE_TEXT_LENGTH.max),
  goalLineageId: lineageId,
});

/** The chain with a goal at its end: its first box of that kind that stands for none, else a new one. */
export function endingIn(chain: ChainInput, goal: GoalReference): ChainInput {
  if (chain.nodes.some(({ goalLineageId }) => goalLineageId === goal.lineageId)) return chain;
  const free = chain.nodes.find(({ kind, goalLineageId }) => kind === 'goal' && goalLineageId === null);
  const end = { ...goalBox(goal), id: free?.id ?? crypto.randomUUID() };
  return { ...chain, nodes: [...chain.nodes.filter((node) => node !== free), end] };
}

export const drawnFor = (chain: ChainInput, { strategyId, interventionId }: ChainSubject): ChainInput => ({
  ...chain,
  strategyId,
  interventionId,
});
