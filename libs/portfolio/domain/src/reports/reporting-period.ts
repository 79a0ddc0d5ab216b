import type { Bilingual, Id, InputIssue } from '@rt/shared/domain';
import type { ReportState } from './intervention-report';

export const PERIOD_NAME_LENGTH = { min: 2, max: 80 } as const;

/** What is reported of, and when it can be: all days ÅÅÅÅ-MM-DD, all of them counted in. */
export interface ReportingPeriodInput {
  name: string;
  startsOn: string;
  endsOn: string;
  /** The first day interventions can report. */
  opensOn: string;
  /** The last day; at its end the period locks. */
  locksOn: string;
}

export interface ReportingPeriod extends ReportingPeriodInput {
  id: Id;
  version: number;
}

/** A period with how far its reports have come. */
export interface FollowedPeriod extends ReportingPeriod {
  /** How many interventions have something to report for it. */
  due: number;
  /** How many of their reports stand where; what is not begun is not counted here. */
  reports: Record<Exclude<ReportState, 'not_begun'>, number>;
}

export type PeriodState = 'planned' | 'open' | 'locked';

/** Which day it is in Sweden, ÅÅÅÅ-MM-DD: periods open and lock at midnight there, wherever the server stands. */
export const dayInSweden = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(at);

/** Whether a period can be reported for, on a day. */
export function periodState(
  { opensOn, locksOn }: Pick<ReportingPeriod, 'opensOn' | 'locksOn'>,
  day: string,
): PeriodState {
  if (day < opensOn) return 'planned';
  return day > locksOn ? 'locked' : 'open';
}

type Days = Pick<ReportingPeriodInput, 'startsOn' | 'endsOn'>;

/** Whether two periods have a day in common: then the same thing would be reported in both, and counted twice over time. */
export const overlaps = (one: Days, other: Days): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** Whether an intervention goes on during any day of a period; an open end goes on. */
export const goesOnDuring = (
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  period: Days,
): boolean => (startsOn === null || startsOn <= period.endsOn) && (endsOn === null || endsOn >= period.startsOn);

const issue = (path: keyof ReportingPeriodInput, code: string, message: Bilingual): InputIssue => ({
  path,
  code: `reporting-period.${code}`,
  message,
});

/** What is wrong with the days of a period; empty where nothing is. */
export function periodIssues({ startsOn, endsOn, opensOn, locksOn }: ReportingPeriodInput): InputIssue[] {
  return [
    ...(endsOn < startsOn ? [issue('endsOn', 'ends-before-start', ENDS_FIRST)] : []),
    ...(locksOn < opensOn ? [issue('locksOn', 'locks-before-open', LOCKS_FIRST)] : []),
  ];
}

const ENDS_FIRST = {
  sv: 'Perioden slutar innan den börjar. Ändra någon av dagarna.',
  en: 'The period ends before it starts. Change one of the days.',
};
const LOCKS_FIRST = {
  sv: 'Sista dagen att rapportera ligger före den första. Ändra någon av dagarna.',
  en: 'The last day to report is before the first. Change one of the days.',
};
