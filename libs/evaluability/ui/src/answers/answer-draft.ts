import type { Answer, AnswerInput } from '@rt/evaluability/domain';

/** An answer as it stands on the screen. */
export type AnswerDraft = AnswerInput;

export const EMPTY_ANSWER: AnswerDraft = { score: null, comment: null, evidence: [], stance: null };

/** What of an answer is the reviewer's own. */
export const draftOf = ({ score, comment, evidence, stance }: AnswerInput): AnswerDraft => ({
  score,
  comment,
  evidence: evidence.map(({ label, url }) => ({ label, url })),
  stance,
});

/** As it is sent: blank texts are nothing. */
export const sentOf = (draft: AnswerDraft): AnswerInput => ({
  ...draft,
  comment: draft.comment?.trim() || null,
  evidence: draft.evidence.filter(({ label }) => label.trim()),
});

export const isSame = (one: AnswerInput, other: AnswerInput): boolean =>
  JSON.stringify(sentOf(draftOf(one))) === JSON.stringify(sentOf(draftOf(other)));

/** The stored answer to a question, or that there is none. */
export const storedOf = (answers: readonly Answer[], key: string): Answer =>
  answers.find((answer) => answer.key === key) ?? { ...EMPTY_ANSWER, key, version: 0 };
