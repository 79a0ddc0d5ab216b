import { type PlaceInTime, placeInTime } from './place-in-time';
import type { StatusObservation } from './status-facts';

/** A value that is there, and where in time. */
export interface Point extends PlaceInTime {
  period: string;
  value: number;
  /** Half the width of the interval of uncertainty; null where it is not known. */
  margin: number | null;
  preliminary: boolean;
}

/** How many years back a trend is read. */
export const TREND_YEARS = 5;
/** Room for the last binary digits of positions in time. */
const A_MOMENT = 1e-6;

/** Every value that is there, oldest first. Of two for one period the last counts; what has no period is left out. */
export function pointsOf(observations: readonly StatusObservation[]): Point[] {
  const points = new Map<string, Point>();
  for (const each of observations) {
    const point = pointOf(each);
    if (point) points.set(point.period, point);
  }
  return [...points.values()].sort((a, b) => a.at - b.at || a.months - b.months);
}

/** The values of the five years up to the newest, oldest first. Makes no points of those before where they come in order. */
export function recentPoints(observations: readonly StatusObservation[]): Point[] {
  if (!areInOrder(observations)) return lastYearsOf(pointsOf(observations));
  const points: Point[] = [];
  for (let index = observations.length - 1; index >= 0; index--) {
    const point = pointOf(observations[index]!);
    if (!point) continue;
    if (points.length > 0 && point.at < points[0]!.at - TREND_YEARS - A_MOMENT) break;
    points.push(point);
  }
  return points.reverse();
}

function lastYearsOf(points: Point[]): Point[] {
  const since = (points.at(-1)?.at ?? 0) - TREND_YEARS - A_MOMENT;
  return points.filter(({ at }) => at >= since);
}

function areInOrder(observations: readonly StatusObservation[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { period } of observations) {
    const place = placeInTime(period);
    if (!place) continue;
    if (place.at <= last) return false;
    last = place.at;
  }
  return true;
}

function pointOf({ period, value, preliminary, margin }: StatusObservation): Point | null {
  if (value === null || !Number.isFinite(value)) return null;
  const place = placeInTime(period);
  if (!place) return null;
  const { year, at, starts, months, season } = place;
  return { year, at, starts, months, season, period, value, preliminary, margin: margin ?? null };
}
