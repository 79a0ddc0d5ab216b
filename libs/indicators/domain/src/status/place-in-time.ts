import { parsePeriod, periodPosition } from '@rt/shared/domain';

/** Where a period lies, in the measures the statuses are worked out in. */
export interface PlaceInTime {
  year: number;
  /** The middle of the period on a line of years, see `periodPosition`. */
  at: number;
  /** Months from year 0 to its first day. */
  starts: number;
  /** How long it is, in months. */
  months: number;
  /** Which part of which kind of year: values are compared within a season only. */
  season: number;
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;
/** There are only so many periods, and every series has the same ones. */
const known = new Map<string, PlaceInTime>();

/** Where a period lies; null for a text that is no period. */
export function placeInTime(period: string): PlaceInTime | null {
  const remembered = known.get(period);
  if (remembered) return remembered;
  const parts = parsePeriod(period);
  if (!parts) return null;
  const months = MONTHS[parts.kind];
  const place = {
    year: parts.year,
    at: periodPosition(period),
    starts: parts.year * 12 + Math.max(parts.part - 1, 0) * months,
    months,
    season: months * 100 + parts.part,
  };
  known.set(period, place);
  return place;
}

/** The first day of a month counted from year 0, ÅÅÅÅ-MM-DD. */
export const firstDayOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The last day of the month before one counted from year 0, ÅÅÅÅ-MM-DD. */
export const lastDayBefore = (month: number): string =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, 0)).toISOString().slice(0, 10);
