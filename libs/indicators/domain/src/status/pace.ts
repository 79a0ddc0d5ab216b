import type { TargetStatus } from './status';

/** `linear`: the same change every year. `compound`: the same growth every year. */
export type PaceMethod = 'linear' | 'compound';

/** A value and where it lies on a line of years. */
export interface Placed {
  value: number;
  at: number;
}

export interface PaceInput {
  method: PaceMethod;
  /** 1 where higher is better, −1 where lower is. */
  better: 1 | -1;
  baseline: Placed;
  target: Placed;
  newest: Placed;
}

/** The pace that is kept beside the one that is asked for. */
export interface Pace {
  method: PaceMethod;
  /** From the baseline to the target. */
  yearsAsked: number;
  /** From the baseline to the newest value. */
  yearsGone: number;
  /** A year: in the unit of the values where linear, as a fraction (0.02 is two percent) where compound. */
  required: number;
  actual: number;
  /** R: above 0 means in the right direction, 1 just in pace. null where no change is asked for. */
  ratio: number | null;
}

/** The yearly change of a straight line between two values: `(to − from) / years`. */
export const yearlyChange = (from: number, to: number, years: number): number => (to - from) / years;

/** The compound annual growth rate between two values above zero: `(to / from)^(1 / years) − 1`, as a fraction. */
export const yearlyGrowth = (from: number, to: number, years: number): number =>
  Math.expm1(Math.log(to / from) / years);

/**
 * The ratio of the pace kept since the baseline to the pace asked for: `R = d · actual / |required|`, where d is 1 if
 * higher is better and −1 if lower is. null where the target or the newest value is not later than the baseline.
 *
 * Sources: Open SDG, "Progress measurement methodology", after Eurostat's monitoring reports on sustainable development,
 * for indicators with a quantitative target. Both compare compound annual growth rates; as a growth rate means nothing
 * through zero, and bends a share, those are compared by the straight line instead (see `paceMethod`).
 *
 * Worked example: 60 percent in 2020 to 80 in 2030 asks for 2 percentage points a year. 66 percent in 2024 is 1.5 a year:
 * R = 0.75, and acceleration is needed.
 */
export function paceOf({ method, better, baseline, target, newest }: PaceInput): Pace | null {
  const yearsAsked = target.at - baseline.at;
  const yearsGone = newest.at - baseline.at;
  if (!(yearsAsked > 0) || !(yearsGone > 0)) return null;
  const between = method === 'linear' ? yearlyChange : yearlyGrowth;
  const required = between(baseline.value, target.value, yearsAsked);
  const actual = between(baseline.value, newest.value, yearsGone);
  const ratio = (better * actual) / Math.abs(required);
  return { method, yearsAsked, yearsGone, required, actual, ratio: Number.isFinite(ratio) ? ratio + 0 : null };
}

/** Where R passes from one status to the next, as Open SDG and Eurostat draw the lines. */
export const PACE_LIMITS = { on_track: 0.95, acceleration_needed: 0.6, limited_progress: 0 } as const;

/** What a ratio says: from 0.95 on track, from 0.60 acceleration needed, from 0 limited progress, below 0 moving away. */
export function paceStatus(ratio: number): TargetStatus {
  const settled = steady(ratio);
  if (settled >= PACE_LIMITS.on_track) return 'on_track';
  if (settled >= PACE_LIMITS.acceleration_needed) return 'acceleration_needed';
  return settled >= PACE_LIMITS.limited_progress ? 'limited_progress' : 'moving_away';
}

/** To nine decimals: a limit is not passed by the last binary digit of a division. */
export const steady = (ratio: number): number => Math.round(ratio * 1e9) / 1e9;
