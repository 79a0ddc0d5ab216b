import { steady } from './pace';
import type { Point } from './points';
import { comparable, everyPoint, type Reading } from './reading';
import { medianOf } from './median';
import { type Slope, slopeOf, TREND_POINTS } from './slope';

/** A yearly change of at most this share of the level stands still (UN and Open SDG: 0.5 percent a year). */
export const STILL_SHARE = 0.005;
/** At least this many of the pairs must point the way of the slope; fewer, and the values jump more than they move. */
export const AGREEING = 2 / 3;

/** What the values do, before it is said whether it is for the better. */
export interface Movement {
  kind: 'moves' | 'still' | 'within_margins' | 'jumps';
  slope: Slope;
  /** The typical size of the values: the median of them without sign. */
  level: number;
  /** From the first value to the last, by the slope. */
  total: number;
  /** How uncertain that is, in the unit of the values; null where the margins are not known. */
  margin: number | null;
}

/** How the values move since the series last broke; null where there are too few to tell. */
export function movementOf(reading: Reading): Movement | null {
  const slope = slopeOf(comparable(reading.recent, reading)) ?? slopeOf(lastAlike(reading));
  if (!slope) return null;
  const { points, perYear, pairs, rising, falling } = slope;
  const [from, to] = [points[0]!, points.at(-1)!];
  const level = medianOf(points.map(({ value }) => Math.abs(value)));
  const total = perYear * (to.at - from.at);
  const margin = from.margin === null || to.margin === null ? null : Math.hypot(from.margin, to.margin);
  const agreeing = (perYear > 0 ? rising : falling) / pairs;
  const kind =
    perYear === 0 || steady(Math.abs(perYear) / level) <= STILL_SHARE
      ? 'still'
      : margin !== null && steady(Math.abs(total) / margin) <= 1
        ? 'within_margins'
        : steady(agreeing) < steady(AGREEING)
          ? 'jumps'
          : 'moves';
  return { kind, slope, level, total, margin };
}

/** Where values come seldom: the last three there are of the newest one's part of the year, however old they are. */
function lastAlike(reading: Reading): readonly Point[] {
  if (reading.facts.observations.length < TREND_POINTS) return [];
  const points = comparable(everyPoint(reading), reading);
  return points.filter(({ season }) => season === points.at(-1)!.season).slice(-TREND_POINTS);
}

/** Whether there would be a trend, had the series not broken. */
export const wouldMove = (reading: Reading): boolean => movementOf({ ...reading, lastBreak: null }) !== null;
