import type { Aggregation, IndicatorKind } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import type { DoubleCount } from './double-count';
import type { TogetherFigure } from './over-periods';
import type { HowToAdd, ReportedFigure, ReportedPart } from './reported-sum';
import type { ReportingPeriod } from './reporting-period';

/** What one intervention has told, and how much of it goes to the goal. */
export interface ReportedContribution extends ReportedPart {
  interventionId: Id;
  name: string;
  /** Submitted values wait for somebody to review them, and are not in the figures yet. */
  state: 'submitted' | 'approved';
}

/** One indicator under one goal in one period. */
export interface GoalReportedPeriod {
  period: Pick<ReportingPeriod, 'id' | 'name' | 'startsOn' | 'endsOn'>;
  /** What counts. */
  approved: ReportedFigure;
  /** What waits to be reviewed, beside it. */
  submitted: ReportedFigure;
  /** Of the approved values, what no confirmed link takes anywhere: only where values sum. */
  unallocated: number | null;
  /** A figure is left out, as it would show what a secret intervention has told. */
  withheld: boolean;
  contributions: ReportedContribution[];
  doubleCounts: DoubleCount[];
}

export interface GoalReportedIndicator {
  indicator: { id: Id; name: string; unit: string; kind: IndicatorKind };
  /** Over interventions. */
  how: HowToAdd;
  /** Over periods. */
  overTime: Aggregation;
  /** The approved figures of all periods as one. */
  together: TogetherFigure;
  /** Oldest first. */
  periods: GoalReportedPeriod[];
}

/** What interventions have reported for a goal. */
export interface GoalReportedValues {
  indicators: GoalReportedIndicator[];
  /** Contributions counted in the figures but not shown: other people's, for one who sees only their own. */
  hidden: number;
}

/** A submitted report as the strategy owner meets it: with what is needed to judge it. */
export interface WaitingReport {
  id: Id;
  version: number;
  intervention: { id: Id; name: string };
  period: Pick<ReportingPeriod, 'id' | 'name'>;
  submission: { at: string; by: string | null };
  values: {
    indicator: { id: Id; name: string; unit: string };
    expected: number | null;
    actual: number | null;
    comment: string | null;
    /** What the intervention had approved for the period before. */
    before: number | null;
    /** Others under the same goal that have told the same value. */
    sameAs: string[];
  }[];
}
