import type { CalendarStrategy } from './calendar-facts';
import { electionDay, ELECTION_YEARS, reviewBy } from './mandate';
import { monthsAfter } from './months-after';
import type { StrategyDate, StrategyDateKind } from './strategy-date';
import type { RegisteredStudy } from './study-fate';

export type CalendarEntryKind = StrategyDateKind | 'adopted' | 'election' | 'review_by' | 'period_ends' | 'study';

/** Something on a day, ÅÅÅÅ-MM-DD. `name` is what people have called it; null for what the system knows by itself. */
export interface CalendarEntry {
  key: string;
  kind: CalendarEntryKind;
  on: string;
  name: string | null;
  date: StrategyDate | null;
  study: StudyInCalendar | null;
}

/**
 * Whether a study is there in time for the decision; `undated` cannot be told, nor can `overdue`, whose own day has
 * passed without it being complete.
 */
export interface StudyInCalendar {
  study: RegisteredStudy;
  standing: 'in_time' | 'too_late' | 'overdue' | 'undated';
  /** How many months after the decision it comes, begun ones as whole. */
  monthsLate: number;
}

export interface RevisionCalendar {
  lastReviewedOn: string | null;
  /** The last day the strategy must have been reviewed by; null where that cannot be told. */
  reviewBy: string | null;
  /** What studies are held against: the day somebody set for the decision, else the last day for a review. */
  decisionOn: string | null;
  /** Whether somebody has set it. */
  decisionIsSet: boolean;
  /** By day. */
  entries: CalendarEntry[];
  studies: StudyInCalendar[];
}

/** What lies ahead of a strategy by `today` (ÅÅÅÅ-MM-DD): at least one review per mandate, and what will be known by then. */
export function revisionCalendar(strategy: CalendarStrategy, today: string): RevisionCalendar {
  const { adoptedOn, dates } = strategy;
  const reviews = dates.filter(({ kind, on }) => kind === 'review' && on <= today).map(({ on }) => on);
  const lastReviewedOn = [...(adoptedOn ? [adoptedOn] : []), ...reviews].sort().at(-1) ?? null;
  const latest = lastReviewedOn && reviewBy(lastReviewedOn, today);
  const set = dates
    .filter(({ kind, on }) => kind === 'decision' && on >= today)
    .map(({ on }) => on)
    .sort()[0];
  const decisionOn = set ?? latest;
  const studies = strategy.studies
    .filter(({ completedOn }) => completedOn === null || lastReviewedOn === null || completedOn > lastReviewedOn)
    .map((study) => inCalendar(study, decisionOn, today));
  const system = [
    ...(adoptedOn ? [entry('adopted', adoptedOn)] : []),
    ...elections(lastReviewedOn ?? today, latest ?? decisionOn ?? today),
    ...(latest ? [entry('review_by', latest)] : []),
    entry('period_ends', `${strategy.endYear}-12-31`),
  ];
  const own = dates.map((date) => ({ ...entry(date.kind, date.on), key: date.id, name: date.name, date }));
  const dated = studies.flatMap((each) => {
    const on = dayOf(each.study);
    return on === null ? [] : [{ ...entry('study', on), key: each.study.id, name: each.study.title, study: each }];
  });
  const entries = [...system, ...own, ...dated].sort((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
  return { lastReviewedOn, reviewBy: latest, decisionOn, decisionIsSet: set !== undefined, entries, studies };
}

const dayOf = ({ completedOn, dueOn }: RegisteredStudy): string | null => completedOn ?? dueOn;

function inCalendar(study: RegisteredStudy, decisionOn: string | null, today: string): StudyInCalendar {
  const on = dayOf(study);
  if (on === null || decisionOn === null) return { study, standing: 'undated', monthsLate: 0 };
  const monthsLate = monthsAfter(on, decisionOn);
  if (monthsLate > 0) return { study, standing: 'too_late', monthsLate };
  return { study, standing: study.completedOn === null && on < today ? 'overdue' : 'in_time', monthsLate };
}

const elections = (from: string, to: string): CalendarEntry[] =>
  ELECTION_YEARS.map(electionDay)
    .filter((day) => from <= day && day <= to)
    .map((day) => entry('election', day));

const entry = (kind: CalendarEntryKind, on: string): CalendarEntry => ({
  ...{ key: `${kind} ${on}`, kind, on, name: null, date: null, study: null },
});
