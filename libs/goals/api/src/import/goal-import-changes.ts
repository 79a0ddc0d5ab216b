import type { Formulation, Level, Verdict } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';

/** What a goal was before an import changed it. */
export interface GoalBefore extends Formulation {
  parentId: Id | null;
  position: number;
  level: Level;
  code: string | null;
  wording: string;
  verdict: Verdict;
  engineVersion: string;
}

/** What an import made and changed, with the versions it left, so that it can be told whether anyone has been there since. */
export interface GoalChanges {
  added: { id: Id; lineageId: Id; version: number }[];
  changed: { id: Id; version: number; before: GoalBefore }[];
  /** Revisions added to the history of changed goals. */
  revisions: Id[];
  /** The order of siblings where it was touched: goals by their place before. */
  order: { id: Id; position: number }[];
}
