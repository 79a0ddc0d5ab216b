import type { CalendarEntry, RevisionCalendar } from '@rt/learning/domain';

const DAY_MS = 86_400_000;
const days = (day: string) => Date.parse(day) / DAY_MS;

/** Where days lie on a line, percent from its beginning: from half a year back to a little after the decision and what people have dated. */
export interface Timeline {
  today: number;
  decision: number | null;
  years: { year: number; at: number }[];
  /** What falls on the line; what lies before or after it is told by the table. */
  entries: { entry: CalendarEntry; at: number }[];
}

/** The line of a calendar by `today` (ÅÅÅÅ-MM-DD): as long as what it shows needs, and at least a year. */
export function timelineOf({ entries, decisionOn }: RevisionCalendar, today: string): Timeline {
  const from = days(today) - 183;
  const ours = entries.filter(({ date, study }) => date ?? study).map(({ on }) => days(on));
  const last = Math.max(days(today) + 365, ...(decisionOn ? [days(decisionOn)] : []), ...ours);
  const ahead = entries.filter(({ on }) => days(on) >= from && days(on) <= last);
  const to = last + (last - from) * 0.03;
  const at = (day: string) => Math.round(((days(day) - from) / (to - from)) * 1000) / 10;
  const first = new Date((from + 365) * DAY_MS).getUTCFullYear();
  const until = new Date(to * DAY_MS).getUTCFullYear();
  const years = Array.from({ length: Math.max(until - first + 1, 0) }, (_, n) => first + n);
  return {
    today: at(today),
    decision: decisionOn === null || days(decisionOn) < from ? null : at(decisionOn),
    years: years
      .map((year) => ({ year, at: at(`${year}-01-01`) }))
      .filter(({ at: place }) => place >= 0 && place <= 97),
    entries: ahead.map((entry) => ({ entry, at: at(entry.on) })),
  };
}
