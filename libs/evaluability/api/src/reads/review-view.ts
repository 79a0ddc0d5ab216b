import { type Question, type ReviewSummary, reviewState } from '@rt/evaluability/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import type { Actor } from '@rt/identity/domain';

/** A row of `REVIEWS`. */
export interface ReviewRead extends Omit<ReviewSummary, 'state'> {
  /** Whether the reader began it. */
  begun: boolean | null;
  checklistVersion: number;
  agreedAt: string | null;
  /** Only where one review was asked for. */
  questions: Question[] | null;
}

/** What `SUBJECT_JOIN` asks of the reader. */
export const readerOf = (actor: Actor) =>
  [actor.regionId, blindTo(actor), seesAllInterventions(actor.roles) ? null : actor.accountId] as const;

type Steps = Pick<ReviewRead, 'reviewers' | 'agreedAt' | 'verdict' | 'withdrawal'>;

export const stateOf = ({ reviewers, agreedAt, verdict, withdrawal }: Steps) =>
  reviewState({
    handedIn: reviewers.filter(({ handedInAt }) => handedInAt !== null).length,
    agreed: agreedAt !== null,
    judged: verdict !== null,
    withdrawn: withdrawal !== null,
  });

export function summaryOf(row: ReviewRead): ReviewSummary {
  const { id, subject, checklist, startedAt, reviewers, withdrawal, verdict, fixes, version } = row;
  return { id, subject, checklist, startedAt, reviewers, state: stateOf(row), withdrawal, verdict, fixes, version };
}

/** Whether the reader may see what both have answered: the evaluators when both have handed in, strategy owners when it is agreed. */
export function mayCompare(actor: Actor, row: Steps): boolean {
  const state = stateOf(row);
  if (state === 'answering' || state === 'withdrawn') return false;
  if (actor.permissions.has('review:edit')) return true;
  return actor.permissions.has('review:read-answers') && state !== 'comparing';
}

/** Whether the reader may take the review back, or undo that: a reviewer or whoever began it, before both have handed in. */
export const mayWithdraw = (actor: Actor, row: ReviewRead): boolean =>
  actor.permissions.has('review:edit') &&
  (row.begun === true || row.reviewers.some(({ me }) => me)) &&
  ['answering', 'withdrawn'].includes(stateOf(row));
