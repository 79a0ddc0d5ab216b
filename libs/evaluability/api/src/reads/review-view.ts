import { type Question, type ReviewSummary, reviewState } from '@rt/evaluability/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import type { Actor } from '@rt/identity/domain';

/** A row of `REVIEWS`. */
export interface ReviewRead extends Omit<ReviewSummary, 'state'> {
  checklistVersion: number;
  agreedAt: string | null;
  /** Only where one review was asked for. */
  questions: Question[] | null;
}

/** What `SUBJECT_JOIN` asks of the reader. */
export const readerOf = (actor: Actor) =>
  [actor.regionId, blindTo(actor), seesAllInterventions(actor.roles) ? null : actor.accountId] as const;

export const stateOf = ({ reviewers, agreedAt, verdict }: Pick<ReviewRead, 'reviewers' | 'agreedAt' | 'verdict'>) =>
  reviewState({
    handedIn: reviewers.filter(({ handedInAt }) => handedInAt !== null).length,
    agreed: agreedAt !== null,
    judged: verdict !== null,
  });

export function summaryOf(row: ReviewRead): ReviewSummary {
  const { id, subject, checklist, startedAt, reviewers, verdict, fixes, version } = row;
  return { id, subject, checklist, startedAt, reviewers, state: stateOf(row), verdict, fixes, version };
}

/** Whether the reader may see what both have answered: the evaluators when both have handed in, strategy owners when it is agreed. */
export function mayCompare(actor: Actor, row: Pick<ReviewRead, 'reviewers' | 'agreedAt' | 'verdict'>): boolean {
  const state = stateOf(row);
  if (state === 'answering') return false;
  if (actor.permissions.has('review:edit')) return true;
  return actor.permissions.has('review:read-answers') && state !== 'comparing';
}
