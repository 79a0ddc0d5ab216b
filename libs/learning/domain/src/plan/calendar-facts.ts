import type { StrategyKind, VersionState } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { RegisteredStudy } from './study-fate';
import type { StrategyDate } from './strategy-date';

/** A strategy by the version that counts: the adopted one, else its draft. Days are ÅÅÅÅ-MM-DD. */
export interface CalendarStrategy {
  id: Id;
  name: string;
  kind: StrategyKind;
  versionId: Id;
  number: number;
  state: VersionState;
  /** null while it is not adopted. */
  adoptedOn: string | null;
  endYear: number;
  /** Of the version that counts and of the draft of the next. */
  dates: StrategyDate[];
  /** Studies about its goals, and those about no goal at all. */
  studies: RegisteredStudy[];
  /** Recommendations of those studies that nobody has answered, and those answered that have come to nothing yet. */
  unanswered: number;
  unsettled: number;
}

export interface CalendarFacts {
  strategies: CalendarStrategy[];
  /** Years whose learning plan is not decided. */
  drafts: number[];
}
