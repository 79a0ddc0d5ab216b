import { type Frequency, publicationLag } from '../passport';
import type { PlaceInTime } from './place-in-time';
import type { StatusFacts } from './status-facts';

const STEP: Readonly<Record<Exclude<Frequency, 'irregular'>, number>> = { month: 1, quarter: 3, year: 12 };

/** When the value after one is due. */
export interface Due {
  /** The month after the last one in which it is in time, counted from year 0. */
  month: number;
  /** The end of the period it is for, in months from year 0. */
  ends: number;
  lag: number;
}

/**
 * When the next value is due: the end of the period after, and the months it usually takes, see `publicationLag`. null for
 * an indicator that comes irregularly, which is never late.
 *
 * Worked example: yearly values with a lag of 15 months. After 2023 comes 2024, which is due by 2026-03-31.
 */
export function nextDue(newest: PlaceInTime, facts: Pick<StatusFacts, 'frequency' | 'lagMonths'>): Due | null {
  if (facts.frequency === 'irregular') return null;
  const ends = newest.starts + newest.months + Math.max(STEP[facts.frequency], newest.months);
  const lag = publicationLag(facts);
  return { month: ends + lag, ends, lag };
}
