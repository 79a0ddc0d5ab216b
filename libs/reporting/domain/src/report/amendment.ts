import type { Id } from '@rt/shared/domain';
import type { RichText } from '../text/rich-text';
import type { ReportAnswer } from './annual-report';

/** What a part says: with its structure, and in characters alone. */
export interface AnswerText {
  body: RichText;
  text: string;
}

/** A correction of a submitted report; the snapshot itself is never changed. */
export interface ReportAmendment {
  id: Id;
  part: string;
  before: AnswerText;
  after: AnswerText;
  reason: string;
  by: string | null;
  at: string;
}

export interface AmendmentInput {
  part: string;
  body: RichText;
  reason: string;
}

type Answer = Pick<ReportAnswer, 'part' | 'body' | 'text'>;

/** The answers as they read with every amendment, in the order they were made. */
export const amended = <One extends Answer>(
  answers: readonly One[],
  amendments: readonly Pick<ReportAmendment, 'part' | 'after'>[],
): One[] =>
  answers.map((answer) => {
    const last = amendments.filter(({ part }) => part === answer.part).at(-1);
    return last ? { ...answer, ...last.after } : answer;
  });
