import type { Level, Verdict } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';

/** What is counted about one goal: all that the rules of the map ask for, without a word of text. */
export interface GoalMeasures {
  id: Id;
  parentId: Id | null;
  level: Level;
  /** The readiness engine's verdict with fields and acceptances counted in. */
  verdict: Verdict;
  /** Whether the goal's own fields hold a baseline, a target value. */
  statesBaseline: boolean;
  statesTarget: boolean;
  /** Indicators tied to it, and how many of them have a baseline, a target, any value, a current value. */
  indicators: number;
  baselines: number;
  targets: number;
  observed: number;
  current: number;
  /** Effect chains it stands in, and in how many an unbroken way leads to it from an intervention confirmed for it. */
  chains: number;
  unbrokenChains: number;
  /** Links from interventions. */
  confirmed: number;
  proposed: number;
  /** Kronor by the shares of those links. */
  amount: number;
  /** The amounts would tell what is secret to the reader, and are given as 0. */
  amountWithheld?: boolean;
  proposedAmount: number;
  /** Studies about it. */
  studiesUnderway: number;
  studiesComplete: number;
  /** Times its wording or target was changed because of what a study found. */
  learnedChanges: number;
  /** What reviews of its evaluability say has to be mended and is not done. */
  openFixes: number;
  /** The same of interventions that are confirmed for it, those secret to the reader left out. */
  openWorkFixes: number;
}

/** One goal of the map. */
export interface GoalFacts extends GoalMeasures {
  lineageId: Id;
  /** Place among its siblings, from 0. */
  position: number;
  code: string | null;
  wording: string;
  responsible: string | null;
  /** The box where the way to it begins with nothing done, where no chain is unbroken; null where there is none to name. */
  chainBreak: string | null;
}
