import type { Id } from '@rt/shared/domain';
import type { ChangeKind } from './change';

/** What a study has changed in a goal. */
export interface GoalChange {
  id: Id;
  kind: ChangeKind;
  changedOn: string;
  goalId: Id;
  version: string;
  before: string | null;
  after: string | null;
  studyId: Id;
  studyTitle: string;
  findingNumber: number;
  finding: string;
  page: string | null;
}
