import type { Aggregation } from '@rt/indicators/domain';
import {
  doubleCounts,
  type GoalReportedIndicator,
  type GoalReportedPeriod,
  type GoalReportedValues,
  type HowToAdd,
  howToAdd,
  isTelling,
  overPeriods,
  type ReportedContribution,
  type ReportedFigure,
} from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';

interface BothWays {
  reports: number;
  sum: Omit<ReportedFigure, 'reports'>;
  mean: Omit<ReportedFigure, 'reports'>;
}

interface Eyes {
  managerId: Id | null;
  /** Secret to the reader. */
  concealed: boolean;
}

/** A row of `REPORTED_SUMS`. */
export interface ReportedSum extends Pick<GoalReportedIndicator, 'indicator' | 'overTime'> {
  lineageId: Id | null;
  overPlaces: Aggregation;
  period: GoalReportedPeriod['period'];
  approved: BothWays;
  submitted: BothWays;
  unallocated: number | null;
  contributions: (ReportedContribution & Eyes)[];
}

/**
 * The sums of one goal as they are shown: by the rules of each indicator, contributions of others left out (but counted)
 * where a person may see only their own and where they are secret, a figure that would show a secret
 * withheld, and a flag where two have told the same value.
 */
export function goalReportedValues(sums: readonly ReportedSum[], onlyManager: Id | null): GoalReportedValues {
  const byIndicator = Map.groupBy(sums, ({ indicator }) => indicator.id);
  const visible = ({ managerId, concealed }: Eyes) => !concealed && (onlyManager === null || managerId === onlyManager);
  return {
    indicators: [...byIndicator.values()].map((rows) => indicatorOf(rows, visible)),
    hidden: new Set(
      sums.flatMap(({ contributions }) =>
        contributions.filter((each) => !visible(each)).map((each) => each.interventionId),
      ),
    ).size,
  };
}

type Visible = (contribution: Eyes) => boolean;

function indicatorOf(rows: ReportedSum[], visible: Visible): GoalReportedIndicator {
  const [{ indicator, overPlaces, overTime }] = rows as [ReportedSum];
  const how = howToAdd({ unit: indicator.unit, overPlaces });
  const periods = rows.map((row) => periodOf(row, how, visible));
  const together = overPeriods(
    periods.map(({ approved }) => approved),
    { unit: indicator.unit, overTime },
  );
  return { indicator, how, overTime, together, periods };
}

function periodOf(row: ReportedSum, how: HowToAdd, visible: Visible): GoalReportedPeriod {
  const shown = row.contributions.filter(visible);
  const telling = (state: ReportedContribution['state']) => {
    const hidden = row.contributions.filter((each) => each.state === state && !visible(each));
    const concealed = hidden.filter((each) => each.concealed).length;
    return isTelling({ concealed, others: hidden.length - concealed });
  };
  const [approved, submitted] = [telling('approved'), telling('submitted')];
  return {
    period: row.period,
    approved: figureOf(row.approved, approved ? 'none' : how),
    submitted: figureOf(row.submitted, submitted ? 'none' : how),
    unallocated: how === 'sum' && !approved ? row.unallocated : null,
    withheld: approved || submitted,
    contributions: shown.map(({ interventionId, name, share, expected, actual, state }) => ({
      interventionId,
      name,
      share,
      expected,
      actual,
      state,
    })),
    doubleCounts: how === 'sum' ? doubleCounts(shown) : [],
  };
}

const figureOf = ({ reports, sum, mean }: BothWays, how: HowToAdd): ReportedFigure => {
  if (how === 'none') return { expected: null, actual: null, reports };
  return { ...(how === 'sum' ? sum : mean), reports };
};
