import { type Answer, type AnswerInput, type Evidence, plainEvidence } from '@rt/evaluability/domain';

/** An answer as it stands on the screen; evidence with the names it was chosen by. */
export interface AnswerDraft extends AnswerInput {
  evidence: readonly Evidence[];
}

export const EMPTY_ANSWER: AnswerDraft = { score: null, comment: null, evidence: [], taken: [] };

/** What of an answer is the reviewer's own. A draft kept in the browser may be older than what is asked for now. */
export const draftOf = ({ score, comment, evidence, taken }: Partial<AnswerDraft>): AnswerDraft => ({
  score: score ?? null,
  comment: comment ?? null,
  evidence: (evidence ?? []).map((piece) => ({ ...BLANK_EVIDENCE, ...piece })),
  taken: (taken ?? []).map(({ code, stance }) => ({ code, stance })),
});

export const BLANK_EVIDENCE: Evidence = {
  kind: 'link',
  label: null,
  url: null,
  fileId: null,
  objectKind: null,
  objectId: null,
  name: null,
};

/** As it is sent: blank texts are nothing, and an address without words is its own. */
export const sentOf = (draft: AnswerDraft): AnswerInput => ({
  ...draft,
  comment: draft.comment?.trim() || null,
  evidence: draft.evidence
    .map((piece) => plainEvidence({ ...piece, label: piece.label?.trim() || piece.url?.slice(0, 300) || null }))
    .filter(({ kind, label }) => kind !== 'link' || label),
});

export const isSame = (one: AnswerDraft, other: AnswerDraft): boolean => textOf(one) === textOf(other);

const textOf = (answer: AnswerDraft) => {
  const sent = sentOf(draftOf(answer));
  return JSON.stringify({ ...sent, taken: sent.taken.toSorted((one, other) => one.code.localeCompare(other.code)) });
};

/** The stored answer to a question, or that there is none. */
export const storedOf = (answers: readonly Answer[], key: string): Answer =>
  answers.find((answer) => answer.key === key) ?? { ...EMPTY_ANSWER, taken: [], stance: null, key, version: 0 };
