import type { Id } from '@rt/shared/domain';
import type { QuestionSet } from '../questions/question';
import type { ReportFacts } from './report-facts';

/** Characters in an answer, in a decision's reference, and in a reason. */
export const ANSWER_LENGTH = { min: 0, max: 20_000 } as const;
export const DECISION_LENGTH = { min: 3, max: 200 } as const;
export const REASON_LENGTH = { min: 10, max: 1000 } as const;
/** The reporting years that can be opened. */
export const REPORT_YEARS = { min: 2018, max: 2100 } as const;

/** The answer to one part of the report. */
export interface ReportAnswer {
  /** Key of the part: ak6.use. */
  part: string;
  text: string;
  /** Who ticked it off, and when; null while it is being written. */
  done: { by: string | null; at: string } | null;
  version: number;
}

export interface AnswerInput {
  text: string;
  done: boolean;
}

/** What was sealed, and on what decision. */
export interface ReportSubmission {
  at: string;
  by: string | null;
  /** The decision it was submitted on: Regionstyrelsen 2027-02-10, § 12. */
  decision: string;
  /** Why parts were left blank; null where none was. */
  blanksReason: string | null;
  /** SHA-256 of the snapshot in canonical JSON, in hexadecimal. */
  sha256: string;
}

export interface SubmissionInput {
  decision: string;
  blanksReason: string | null;
}

/** A correction of a submitted report; the snapshot itself is never changed. */
export interface ReportAmendment {
  id: Id;
  part: string;
  before: string;
  after: string;
  reason: string;
  by: string | null;
  at: string;
}

export interface AmendmentInput {
  part: string;
  text: string;
  reason: string;
}

/** A region's report for a year. */
export interface AnnualReport {
  year: number;
  questions: QuestionSet;
  answers: readonly ReportAnswer[];
  facts: ReportFacts;
  submission: ReportSubmission | null;
  amendments: readonly ReportAmendment[];
}

/** A report in the list of all years. */
export interface AnnualReportLine {
  year: number;
  parts: number;
  done: number;
  submittedAt: string | null;
}
