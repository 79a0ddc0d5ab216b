import type { Bilingual } from '@rt/shared/domain';
import type { Polarity, ValueInYear } from '../indicator';
import { demand, newestFirst } from './current-target';
import { movedSentence } from './moved-target-text';
import { steady, yearlyChange } from './pace';
import { placeInTime } from './place-in-time';
import type { TargetStatus } from './status';
import type { DatedTarget, StatusFacts } from './status-facts';
import { statusesOf } from './statuses-of';

/** A target that was made easier after a bad outcome. */
export interface MovedTarget<T extends DatedTarget = DatedTarget> {
  from: T;
  to: T;
  /** How it stood to the earlier target on the day of the change. */
  status: TargetStatus;
  reason: Bilingual;
}

const BAD: readonly TargetStatus[] = ['acceleration_needed', 'limited_progress', 'moving_away', 'ended_unreached'];

/**
 * The targets of a history that are marked *flyttat mål*, newest first: an easier one took the place of one that, by the
 * values of periods that had ended by then, was not on its way to be reached. What could not be told then is not held
 * against anybody, and what was put right within the day it was set was a slip of the pen.
 */
export function movedTargets<T extends DatedTarget>(
  facts: Omit<StatusFacts, 'targets'> & { targets: readonly T[] },
): MovedTarget<T>[] {
  const history = newestFirst(facts.targets, facts.polarity);
  return history.flatMap((to, index) => {
    const from = history[index + 1];
    if (!from || dayOf(from) === dayOf(to) || Number.isNaN(Date.parse(to.setAt))) return [];
    if (!isEasier(from, to, facts)) return [];
    const then = asOf(facts, from, dayOf(to));
    const { status } = statusesOf(then, dayOf(to)).target;
    return BAD.includes(status) ? [{ from, to, status, reason: movedSentence(then, from, to, status) }] : [];
  });
}

/** The day it was set, ÅÅÅÅ-MM-DD. */
export const dayOf = ({ setAt }: DatedTarget): string => setAt.slice(0, 10);

/** What was known on a day, of one target. */
const asOf = (facts: Omit<StatusFacts, 'targets'>, target: DatedTarget, day: string): StatusFacts => ({
  ...facts,
  targets: [target],
  observations: facts.observations.filter(({ period }) => hasEnded(period, day)),
});

function hasEnded(period: string, day: string): boolean {
  const place = placeInTime(period);
  if (!place) return false;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return place.starts + place.months <= year * 12 + month - 1;
}

/**
 * Whether one target asks for less than another. As long as the year of the first has not passed they are compared where
 * both have a say, in the earlier of their years, by the straight line from the baseline: to ask for more, but so much later
 * that it is less a year, is easier. Once it has passed, or without a baseline, it is easier to ask for less, or for the
 * same later.
 */
export function isEasier(
  from: DatedTarget,
  to: DatedTarget,
  { baseline, polarity }: Pick<StatusFacts, 'baseline' | 'polarity'>,
): boolean {
  const over = Number(dayOf(to).slice(0, 4)) > from.year;
  const year = Math.min(from.year, to.year);
  if (!over && baseline && baseline.year < year) {
    const less = asked(from, baseline, polarity, year) - asked(to, baseline, polarity, year);
    return steady(less / size(from, to, baseline)) > 0;
  }
  const less = effort(from.value, baseline, polarity) - effort(to.value, baseline, polarity);
  return less > 0 || (less === 0 && to.year > from.year);
}

/** How much the straight line from the baseline asks for in a year. */
const asked = (target: ValueInYear, baseline: ValueInYear, polarity: Polarity, year: number): number =>
  effort(
    baseline.value + yearlyChange(baseline.value, target.value, target.year - baseline.year) * (year - baseline.year),
    baseline,
    polarity,
  );

/** Without a polarity, how far it is from the baseline. */
const effort = (value: number, baseline: ValueInYear | null, polarity: Polarity): number =>
  polarity === 'none' && baseline ? Math.abs(value - baseline.value) : demand({ value, year: 0 }, polarity);

const size = (...values: ValueInYear[]): number => Math.max(...values.map(({ value }) => Math.abs(value))) || 1;
