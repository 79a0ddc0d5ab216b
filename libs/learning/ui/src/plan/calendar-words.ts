import {
  type CalendarEntry,
  type CalendarEntryKind,
  STRATEGY_DATE_KINDS,
  type StudyInCalendar,
} from '@rt/learning/domain';
import type { LedgerField } from '../ledger/ledger-fields';

export const ENTRY_NAMES: Readonly<Record<CalendarEntryKind, string>> = {
  adopted: $localize`:@@calendar.adopted:Strategin beslutades`,
  consultation: $localize`:@@calendar.consultation:Remiss`,
  decision: $localize`:@@calendar.decision:Beslut om nästa strategi`,
  review: $localize`:@@calendar.review:Översyn`,
  other: $localize`:@@calendar.other:Annat`,
  election: $localize`:@@calendar.election:Val till fullmäktige`,
  review_by: $localize`:@@calendar.review-by:Sista dag för översyn: mandatperioden slutar`,
  period_ends: $localize`:@@calendar.period-ends:Strategins period slutar`,
  study: $localize`:@@calendar.study:Studie klar`,
};

/** What an entry is called: by people where they have named it, else by what it is. */
export const entryName = ({ kind, name }: CalendarEntry): string =>
  name ? `${ENTRY_NAMES[kind]}: ${name}` : ENTRY_NAMES[kind];

/** Whether a study comes in time, in words. */
export function inTimeWords({ standing, monthsLate, study }: StudyInCalendar): string {
  if (standing === 'overdue') return $localize`:@@calendar.overdue:Försenad: dagen har passerat utan att den är klar`;
  if (standing === 'undated')
    return study.dueOn === null && study.completedOn === null
      ? $localize`:@@calendar.undated:Saknar datum: det går inte att säga om den hinner`
      : $localize`:@@calendar.no-decision:Ingen beslutsdag att jämföra med`;
  if (standing === 'in_time')
    return study.state === 'complete'
      ? $localize`:@@calendar.complete:Klar före beslutet`
      : $localize`:@@calendar.in-time:Hinner före beslutet`;
  return monthsLate === 1
    ? $localize`:@@calendar.one-month-late:För sent: upp till en månad efter beslutet`
    : $localize`:@@calendar.months-late:För sent: ${monthsLate}:months: månader efter beslutet`;
}

export const STANDING_MARKS: Readonly<Record<StudyInCalendar['standing'], string>> = {
  in_time: '●',
  too_late: '○',
  overdue: '◔',
  undated: '–',
};

export const DATE_FIELDS: readonly LedgerField[] = [
  {
    key: 'kind',
    label: $localize`:@@calendar.kind:Slag`,
    as: 'choice',
    required: true,
    choices: STRATEGY_DATE_KINDS.map((key) => ({ key, name: ENTRY_NAMES[key] })),
  },
  { key: 'name', label: $localize`:@@calendar.name:Vad som händer`, as: 'line', required: true, max: 200 },
  { key: 'on', label: $localize`:@@calendar.on:Dag`, as: 'day', required: true },
  { key: 'note', label: $localize`:@@calendar.note:Anteckning`, as: 'text', max: 2000 },
];
