import { medianOf } from './median';
import type { Point } from './points';

/** A trend is never claimed from fewer. */
export const TREND_POINTS = 3;
/** A yearly change that holds for most of the pairs of values. */
export interface Slope {
  /** A year, in the unit of the values. */
  perYear: number;
  /** How many pairs were compared, and how many of them rise and fall. */
  pairs: number;
  rising: number;
  falling: number;
  points: readonly Point[];
}

/**
 * The Theil–Sen slope of some values, oldest first: the median of the slopes between every two of them. Where they are
 * quarters or months only those of the same part of the year are compared, so that a season is never taken for a trend.
 * null where no part of the year has three values.
 *
 * Sources: Theil (1950) and Sen (1968); by season Hirsch, Slack and Smith (1982). It stands that more than a quarter of the
 * values are outliers, and assumes nothing of how errors are spread.
 *
 * Worked example: 70, 72, 71 and 76 in four years have the slopes 2, 0.5, 2, −1, 2 and 5: the median is 2 a year.
 */
export function slopeOf(points: readonly Point[]): Slope | null {
  if (!hasEnough(points)) return null;
  const slopes = pairwise(points);
  let rising = 0;
  let falling = 0;
  for (const slope of slopes) {
    if (slope > 0) rising++;
    else if (slope < 0) falling++;
  }
  return { perYear: medianOf(slopes) + 0, pairs: slopes.length, rising, falling, points };
}

/** The yearly change between every two values of the same season. */
export function pairwise(points: readonly Point[]): number[] {
  const slopes: number[] = [];
  for (let later = 1; later < points.length; later++) {
    const to = points[later]!;
    for (let earlier = 0; earlier < later; earlier++) {
      const from = points[earlier]!;
      if (from.season === to.season) slopes.push((to.value - from.value) / (to.at - from.at));
    }
  }
  return slopes;
}

/** Whether some season has three values. */
function hasEnough(points: readonly Point[]): boolean {
  for (let last = points.length - 1; last >= TREND_POINTS - 1; last--) {
    let found = 1;
    for (let at = last - 1; at >= 0; at--)
      if (points[at]!.season === points[last]!.season && ++found >= TREND_POINTS) return true;
  }
  return false;
}
