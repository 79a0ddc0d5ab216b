import type { ReportFigure, ReportTable } from '../figures/report-figure';
import type { QuestionSet } from '../questions/question';
import type { RichText } from '../text/rich-text';
import type { ReportAmendment } from './amendment';
import type { MissingInput } from './missing-input';
import type { ReportSubmission } from './submission';

/** The reporting years that can be opened. */
export const REPORT_YEARS = { min: 2018, max: 2100 } as const;

/** The answer to one part of the report. */
export interface ReportAnswer {
  /** Key of the part: ak6.use. */
  part: string;
  body: RichText;
  /** What the body says in characters alone; derived by the server. */
  text: string;
  /** Who ticked it off, and when; null while it is being written. */
  done: { by: string | null; at: string } | null;
  version: number;
}

export interface AnswerInput {
  body: RichText;
  done: boolean;
}

/** Whose report it is, as it is published. */
export interface ReportRegion {
  name: string;
  /** Two digits; null for what is no county. */
  countyCode: string | null;
}

/** What the report before this one said, amendments included: to see the difference. */
export interface PreviousReport {
  year: number;
  answers: readonly Pick<ReportAnswer, 'part' | 'body' | 'text'>[];
}

/** A region's report for a year. Once submitted, answers, figures and tables are those that were sealed. */
export interface AnnualReport {
  region: ReportRegion;
  year: number;
  questions: QuestionSet;
  answers: readonly ReportAnswer[];
  figures: readonly ReportFigure[];
  tables: readonly ReportTable[];
  /** What the year's figures still wait for; nothing once the report is submitted. */
  missing: readonly MissingInput[];
  previous: PreviousReport | null;
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
