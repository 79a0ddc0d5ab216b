import type { Id } from '@rt/shared/domain';
import type { ChainContent } from '../chain';
import { type ChainGraph, graphOf } from './chain-graph';
import { bestWaysTo, wayFrom } from './way';

/**
 * Below this share of those a goal speaks of, an effect drowns in what else moves the figure: the yearly uncertainty of a sample
 * survey at county level is of that size. A rule of thumb, and shown as one.
 */
export const DOSE_FLOOR = 0.05;

/** What one box contributes: so many are reached, and of them this share gets all the way. */
export interface DoseStep {
  nodeId: Id;
  amount: number;
  /** The arrows of the way to the goal with the most effect, each with its share; null where nobody has said one: counted as all. */
  way: { edgeId: Id; effect: number | null }[];
  /** amount × the shares. */
  reached: number;
}

/** Participants × plausible effect against the size of the population the goal speaks of. */
export interface Dose {
  goalId: Id;
  /** How many the goal speaks of; null where its box does not say. */
  population: number | null;
  /** The boxes with an amount that are last before the goal: those behind them are the same people, and not counted again. */
  steps: DoseStep[];
  /** The sum of what the steps reach. */
  reached: number;
  /** reached / population; null without a population. */
  share: number | null;
  /** Arrows whose effect nobody has stated, so that the sum is an upper bound. */
  unstated: Id[];
}

/** How many a goal is brought about for, by the chain's own figures. */
export function doseTo(content: ChainContent, goalNodeId: Id): Dose {
  return doseIn(graphOf(content), goalNodeId);
}

export function doseIn(graph: ChainGraph, goalId: Id): Dose {
  const counted = graph.nodes.filter(({ kind, amount }) => kind !== 'goal' && amount !== null);
  const amounts = new Map(counted.map(({ id, amount }) => [id, amount as number]));
  const best = bestWaysTo(
    graph,
    goalId,
    (worth, { effect }) => Math.min(worth, 1) * (effect ?? 1),
    (id) => amounts.has(id),
  );
  const steps = [...best.keys()].flatMap((nodeId): DoseStep[] => {
    const amount = amounts.get(nodeId);
    if (amount === undefined) return [];
    const way = wayFrom(best, nodeId).map(({ id, effect }) => ({ edgeId: id, effect }));
    return [{ nodeId, amount, way, reached: way.reduce((left, { effect }) => left * (effect ?? 1), amount) }];
  });
  const population = graph.nodes.find(({ id }) => id === goalId)?.amount ?? null;
  const reached = steps.reduce((sum, step) => sum + step.reached, 0);
  const unstated = steps.flatMap(({ way }) => way.filter(({ effect }) => effect === null).map(({ edgeId }) => edgeId));
  return {
    goalId,
    population,
    steps,
    reached,
    share: population ? reached / population : null,
    unstated: [...new Set(unstated)],
  };
}
