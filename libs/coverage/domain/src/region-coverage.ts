import type { VersionState } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { GoalFacts } from './goal-facts';
import type { MoneyFacts } from './money-flow';

/** The strategy version a map is drawn of. */
export interface MappedStrategy {
  id: Id;
  name: string;
  versionId: Id;
  number: number;
  state: VersionState;
  startYear: number;
  endYear: number;
}

/** An intervention of which something reaches no goal that counts. Kronor. */
export interface UntiedIntervention {
  id: Id;
  name: string;
  amount: number;
  /** What no confirmed link takes to a goal. */
  untied: number;
  /** Confirmed links to goals that count now; none: the whole intervention is without a goal. */
  confirmed: number;
  proposed: number;
}

/** The gap map of one strategy version, as the database tells it; the rules of this library read it. */
export interface RegionCoverage {
  strategy: MappedStrategy;
  /** ÅÅÅÅ-MM-DD: the day that decides whether values are current. */
  asOf: string;
  goals: GoalFacts[];
  /** By Swedish alphabet; only those the reader may see. */
  untied: UntiedIntervention[];
  /** Interventions that would stand in `untied` if the reader might see them. */
  hidden: number;
  money: MoneyFacts;
}
