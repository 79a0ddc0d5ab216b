import type { Id } from '@rt/shared/domain';
import type { GoalThread } from './judge-threads';
import { goalAsks } from './level-demand';
import { moneyFlow, type MoneyFlow } from './money-flow';
import type { RegionCoverage } from './region-coverage';

/** The figures the map opens with; each can be clicked, so each is counted from the very goals it filters by. */
export const OPENING_FIGURES = ['followed', 'without_interventions', 'unfollowed_money'] as const;
export type OpeningFigure = (typeof OPENING_FIGURES)[number];

export interface Opening {
  /** Goals of which something is asked: the "40" of "18 av 40 mål". */
  asked: number;
  /** The goals behind each figure; the figure is how many they are, or what money they get. */
  goals: Record<OpeningFigure, ReadonlySet<Id>>;
  money: MoneyFlow;
}

/** What a version's map opens with: how many goals can be followed, how many have no interventions, which money gets lost. */
export function opening(coverage: RegionCoverage, threads: ReadonlyMap<Id, GoalThread>): Opening {
  const { goals } = coverage;
  const idsOf = (test: (thread: GoalThread) => boolean) =>
    new Set(
      goals
        .filter(({ id }) => {
          const thread = threads.get(id);
          return thread !== undefined && test(thread);
        })
        .map(({ id }) => id),
    );
  const followed = idsOf((thread) => thread.followed !== null);
  return {
    asked: goals.filter(goalAsks).length,
    goals: {
      followed,
      without_interventions: idsOf((thread) => thread.links.interventions.state === 'broken'),
      unfollowed_money: new Set(goals.filter(({ id, amount }) => amount > 0 && !followed.has(id)).map(({ id }) => id)),
    },
    money: moneyFlow(goals, followed, coverage.money),
  };
}
