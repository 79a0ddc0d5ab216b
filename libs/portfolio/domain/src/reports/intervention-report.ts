import type { IndicatorKind } from '@rt/indicators/domain';
import type { Bilingual, Id, InputIssue } from '@rt/shared/domain';
import type { Manager } from '../intervention';
import { periodState, type ReportingPeriod } from './reporting-period';
import type { HowToAdd } from './reported-sum';

/** Values beyond this, or with more decimals, are mistakes; within it a value times a share is exact. */
export const REPORTED_VALUE = { max: 1e12, decimals: 4 } as const;
export const REPORT_COMMENT_LENGTH = { min: 1, max: 2000 } as const;
export const RETURN_REASON_LENGTH = { min: 5, max: 1000 } as const;
/** The most indicators one intervention can promise; more is no longer followed by anybody. */
export const PROMISES_MAX = 30;

/** What an intervention can report: what it does and what comes of it at once. Effects and context are not its own to count. */
export const REPORTED_KINDS: readonly IndicatorKind[] = ['activity', 'result'];

/** An indicator that an intervention has promised to report. */
export interface PromisedIndicator {
  /** The indicator's. */
  id: Id;
  name: string;
  unit: string;
  kind: IndicatorKind;
  definition: string | null;
  /** How its values add up over interventions. */
  how: HowToAdd;
}

/** What is told of one indicator; null where nothing is yet. */
export interface ReportedValue {
  indicatorId: Id;
  expected: number | null;
  actual: number | null;
  comment: string | null;
}

export interface ReportInput {
  values: ReportedValue[];
}

export const DECISIONS = ['approved', 'returned'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface DecisionInput {
  decision: Decision;
  /** Needed where the report is sent back. */
  reason?: string | null;
}

/** The report of an intervention for a period. It is where its records say it is: nothing, a submission, a decision. */
export interface InterventionReport {
  id: Id;
  interventionId: Id;
  periodId: Id;
  savedAt: string;
  submission: { at: string; by: string | null } | null;
  decision: { at: string; by: string | null; decision: Decision; reason: string | null } | null;
  values: ReportedValue[];
  version: number;
}

export type ReportState = 'not_begun' | 'draft' | 'submitted' | 'approved' | 'returned';

type Records = {
  submission: object | null;
  decision: { decision: Decision } | null;
};

export function reportState(report: Records | null): ReportState {
  if (!report) return 'not_begun';
  return report.decision?.decision ?? (report.submission ? 'submitted' : 'draft');
}

/** Why a report cannot be written in: its period, or where it stands itself. null where it can. */
export function whyNotWritable(
  state: ReportState,
  period: Pick<ReportingPeriod, 'opensOn' | 'locksOn'>,
  day: string,
): 'planned' | 'locked' | 'submitted' | 'approved' | null {
  if (state === 'submitted' || state === 'approved') return state;
  if (state === 'returned') return null;
  const where = periodState(period, day);
  return where === 'open' ? null : where;
}

/** An intervention with what it has promised, and its report for each period during which it goes on, newest first. */
export interface InterventionReports {
  intervention: { id: Id; name: string; manager: Manager };
  indicators: PromisedIndicator[];
  periods: { period: ReportingPeriod; report: InterventionReport | null }[];
}

/** What to do about an indicator of which nothing is told. */
export const OUTCOME_NEEDED: Bilingual = {
  sv: 'Skriv ett utfall, eller i kommentaren varför det saknas.',
  en: 'Write an outcome, or in the comment why there is none.',
};

/** What must be told before a report is submitted: for each indicator an outcome, or why there is none. */
export function missingInReport(
  promised: readonly Pick<PromisedIndicator, 'id' | 'name'>[],
  values: readonly ReportedValue[],
): InputIssue[] {
  const told = new Set(
    values.filter(({ actual, comment }) => actual !== null || comment).map((each) => each.indicatorId),
  );
  return promised
    .filter(({ id }) => !told.has(id))
    .map(({ name }) => ({ path: name, code: 'report.value-missing', message: OUTCOME_NEEDED }));
}

/** A report that is asked of somebody. */
export interface DueReport {
  intervention: { id: Id; name: string };
  period: ReportingPeriod;
  state: 'not_begun' | 'draft' | 'returned';
  /** Why it was sent back, and when. */
  reason: string | null;
  decidedAt: string | null;
}
