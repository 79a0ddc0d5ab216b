import type { CalendarStrategy, RevisionCalendar } from '@rt/learning/domain';

/** What the calendar opens with: when the strategy was adopted, by when it must be reviewed, and what will be known by then. */
export function calendarLead({ adoptedOn }: CalendarStrategy, calendar: RevisionCalendar): string {
  const { reviewBy, decisionOn, decisionIsSet, studies } = calendar;
  const late = studies.filter(({ standing }) => standing === 'too_late').length;
  const inTime = studies.filter(({ standing }) => standing === 'in_time').length;
  const overdue = studies.filter(({ standing }) => standing === 'overdue').length;
  return [
    adoptedOn
      ? $localize`:@@calendar-lead.adopted:Strategin beslutades ${adoptedOn}:day:.`
      : $localize`:@@calendar-lead.draft:Strategin är inte beslutad än.`,
    reviewBy
      ? $localize`:@@calendar-lead.review:Den ska ses över senast ${reviewBy}:day:, en gång per mandatperiod.`
      : '',
    decisionOn && decisionIsSet
      ? $localize`:@@calendar-lead.decision:Nästa beslut är satt till ${decisionOn}:day:.`
      : '',
    decisionOn
      ? $localize`:@@calendar-lead.studies:${inTime}:intime: studier är klara i tid och ${late}:late: för sent.`
      : '',
    overdue ? $localize`:@@calendar-lead.overdue:Försenade, utan att en ny dag är satt: ${overdue}:overdue:.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
