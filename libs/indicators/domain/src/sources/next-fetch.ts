import type { Schedule } from './attached-source';

/** Swedish authorities publish in the morning; the hour is of UTC. */
const HOUR = 8;

/**
 * When a source is next fetched by itself: the first time after `from` (for `weekly` and `monthly` that long after its day)
 * at 8 UTC and `minute` (0–59, so that all do not come at once). The 31st becomes the last day of a shorter month. null for `off`.
 */
export function nextFetchAt(schedule: Schedule, from: Date, minute = 0): Date | null {
  const at = (years: number, months: number, days: number) => new Date(Date.UTC(years, months, days, HOUR, minute));
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  switch (schedule) {
    case 'off':
      return null;
    case 'daily':
      return at(year, month, day) > from ? at(year, month, day) : at(year, month, day + 1);
    case 'weekly':
      return at(year, month, day + 7);
    case 'monthly':
      return at(year, month + 1, Math.min(day, lastDay(year, month + 1)));
  }
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
