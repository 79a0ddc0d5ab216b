import type { Id } from '@rt/shared/domain';
import type { Level, Verdict } from '@rt/goals/domain';

/** The links of the thread, in its own order. */
export const THREAD_LINKS = [
  'wording',
  'baseline',
  'target',
  'data',
  'chain',
  'interventions',
  'money',
  'evaluation',
] as const;
export type ThreadLink = (typeof THREAD_LINKS)[number];

/** How much of a link is there, before the goal's level is asked. */
export type Extent = 'none' | 'some' | 'all';

/** How a link is drawn: the line runs, thins, breaks, or nothing is asked for here. */
export type LinkState = 'running' | 'thin' | 'broken' | 'not_asked';

/** What the database knows of one goal. */
export interface GoalFacts {
  id: Id;
  lineageId: Id;
  parentId: Id | null;
  position: number;
  level: Level;
  code: string | null;
  wording: string;
  verdict: Verdict;
  responsible: string | null;
  /** Of its indicators: how many, and how far baseline, target and data reach. */
  indicators: number;
  baseline: Extent;
  target: Extent;
  data: Extent;
  /** some: the goal stands in a chain; all: something leads to it. */
  chain: Extent;
  /** some: only proposed; all: at least one confirmed. */
  interventions: Extent;
  confirmedInterventions: number;
  money: Extent;
  /** Kronor by confirmed shares. */
  amount: number;
  /** some: planned or ongoing; all: at least one complete. */
  evaluation: Extent;
}

/** The other way round: what the interventions reach. */
export interface InterventionFacts {
  id: Id;
  name: string;
  amount: number;
  /** Percent not tied to any goal by a confirmed link. */
  unallocated: number;
  confirmed: number;
  proposed: number;
}

/** The gap map of one strategy version. */
export interface RegionCoverage {
  strategyVersionId: Id;
  goals: GoalFacts[];
  /** Interventions with no confirmed link to a goal of this strategy, by Swedish alphabet. */
  withoutGoal: InterventionFacts[];
  money: {
    /** Kronor in all interventions of the region. */
    total: number;
    /** Kronor that no confirmed link ties to a goal. */
    unallocated: number;
  };
}
