import type { Id } from '@rt/shared/domain';
import type { Agreement } from './agreement/agreement';
import type { ChecklistKind, Question, SubjectKind } from './checklists/checklist';
import type { Evidence, EvidenceInput } from './evidence';
import type { KnownFact } from './facts/known-fact';
import type { FactStance, Stance, TakenFact } from './facts/taken-fact';
import type { Score } from './score';
import type { Verdict } from './verdict';

export const COMMENT_LENGTH = { min: 1, max: 4000 } as const;
export const REASON_LENGTH = { min: 3, max: 2000 } as const;
export const FIX_LENGTH = { min: 3, max: 500 } as const;
export const PORTFOLIO_NAME_LENGTH = { min: 3, max: 200 } as const;

/** How far a review has come; each step is a record of who and when. */
export const REVIEW_STATES = ['answering', 'comparing', 'agreed', 'judged', 'withdrawn'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What is reviewed: a thing by its id (a goal by its lineage), or a selection of interventions by its address. */
export interface ReviewSubject {
  kind: SubjectKind;
  id: Id | null;
  name: string;
  /** The filter of the selection as the list's address has it; only for a portfolio. */
  filter: string | null;
}

export interface NewReviewInput {
  subject: { kind: SubjectKind; id?: Id | null; name?: string | null; filter?: string | null };
  checklist: ChecklistKind;
  /** Two different people who may write reviews. */
  reviewerIds: readonly Id[];
}

export interface AnswerInput {
  score: Score | null;
  comment: string | null;
  evidence: readonly EvidenceInput[];
  /** What the reviewer made of what the system said, fact by fact; those not taken up are left out. */
  taken: readonly FactStance[];
}
export interface Answer extends AnswerInput {
  key: string;
  evidence: readonly Evidence[];
  taken: readonly TakenFact[];
  /** Taken for all facts of the question at once, as it was asked before they were taken one by one; nothing gives it any more. */
  stance: Stance | null;
  version: number;
}

export interface Reviewer {
  id: Id;
  /** Null for somebody who has been pseudonymised. */
  name: string | null;
  handedInAt: string | null;
  me: boolean;
}

export interface ReviewVerdict {
  verdict: Verdict;
  reason: string;
  at: string;
  by: string | null;
}

export interface FixInput {
  text: string;
  /** The question it mends; null for the whole. */
  questionKey: string | null;
  ownerId: Id;
  dueOn: string;
}
export interface Fix extends FixInput {
  id: Id;
  reviewId: Id;
  owner: string | null;
  done: { at: string; by: string | null } | null;
  version: number;
}
/** A fix where its owner sees it. */
export interface OwnFix extends Fix {
  subject: ReviewSubject;
}

/** That a review was taken back before both had handed in, and why. What was answered stays with whoever answered. */
export interface Withdrawal {
  at: string;
  by: string | null;
  reason: string;
}

/** A review in a list. */
export interface ReviewSummary {
  id: Id;
  subject: ReviewSubject;
  checklist: ChecklistKind;
  startedAt: string;
  reviewers: Reviewer[];
  state: ReviewState;
  withdrawal: Withdrawal | null;
  verdict: ReviewVerdict | null;
  fixes: { open: number; done: number };
  version: number;
}

/** A review with what the reader may see of it: a reviewer their own answers, and nobody's else before both have handed in. */
export interface ReviewDetail extends ReviewSummary {
  checklistVersion: number;
  questions: Question[];
  /** The reader's own; empty for whoever is no reviewer. */
  answers: Answer[];
  fixList: Fix[];
  /** Whether the reader may see both reviewers' answers now. */
  comparable: boolean;
  /** Whether the reader may take the review back now, or undo that. */
  mayWithdraw: boolean;
}

export interface KnownOfReview {
  facts: KnownFact[];
  at: string;
}

export interface JointAnswerInput {
  score: Score;
  comment: string | null;
}
export interface JointAnswer extends JointAnswerInput {
  key: string;
  version: number;
}
/** A change to a joint answer after it was locked: what was answered then stays beside it. */
export interface Amendment {
  key: string;
  score: Score;
  reason: string;
  at: string;
  by: string | null;
}
export interface AmendmentInput {
  key: string;
  score: Score;
  reason: string;
}

/** Both reviewers' answers side by side, in the order of the reviewers. */
export interface Comparison {
  reviewers: Reviewer[];
  rows: { key: string; answers: [Answer | null, Answer | null]; joint: JointAnswer | null }[];
  agreement: Agreement;
  agreed: { at: string; by: string | null } | null;
  amendments: Amendment[];
}

/** How one year's joint answers fell, for the line over the years. */
export interface ReviewYear {
  reviewId: Id;
  checklist: ChecklistKind;
  agreedAt: string;
  counts: Record<Score, number>;
  /** The joint score of each question, amendments counted in. */
  scores: Record<string, Score>;
  verdict: Verdict | null;
}

/** Who can be named a reviewer or the owner of a fix. */
export interface PersonChoice {
  id: Id;
  name: string;
}
