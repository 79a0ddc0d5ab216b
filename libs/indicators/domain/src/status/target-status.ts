import { startsOn } from '../period-code';
import type { ValueInYear } from '../indicator';
import { judged } from './judged';
import { distance, hasReached } from './met';
import { type Pace, paceOf, paceStatus } from './pace';
import { paceMethod } from './pace-method';
import { paced } from './pace-texts';
import type { Point } from './points';
import { everyPoint, type Reading } from './reading';
import type { Judged, TargetStatus } from './status';
import type { DatedTarget } from './status-facts';
import { paceLines } from './target-arithmetic';
import * as texts from './target-texts';

/** The middle of a year on the line of years that `PlaceInTime.at` counts on. */
const middleOf = (year: number): number => year + 0.5;

/**
 * How the newest value stands to the target that counts. Reached goes before everything else that can be told; a year that
 * has passed is judged by its own value; then the pace, see `paceOf`. What cannot be compared is `untold`, and says why.
 * `today` is ÅÅÅÅ-MM-DD.
 */
export function judgeTarget(reading: Reading, today: string): Judged<TargetStatus> {
  const { facts, target, newest } = reading;
  const { baseline, polarity } = facts;
  if (!target) return judged('no_target', texts.noTarget);
  if (!newest) return judged('untold', texts.noValue(facts.unit, target));
  if (isOfAnotherSeries(reading, newest, target)) return judged('untold', texts.brokenSinceTarget(reading, target));
  if (baseline && newest.year < baseline.year) return judged('untold', texts.nothingSince(reading, baseline));
  const reached = (point: Point) => hasReached(point, target, baseline, polarity);

  const over = Number(today.slice(0, 4)) > target.year;
  const deciding = over ? decidingPoint(reading, target) : newest;
  if (!deciding && !reached(newest)) return judged('untold', texts.yearNotIn(reading, newest, target));
  if (reached(deciding ?? newest)) return judged('reached', texts.reached(reading, deciding ?? newest, target));
  if (over) return judged('ended_unreached', texts.ended(reading, deciding ?? newest, target));
  return judgePace(reading, newest, target);
}

function judgePace(reading: Reading, newest: Point, target: DatedTarget): Judged<TargetStatus> {
  const { baseline } = reading.facts;
  if (!baseline) return judged('untold', texts.noBaseline(reading, newest, target));
  if (breaksAfter(reading, baseline)) return judged('untold', texts.brokenSinceBaseline(reading, baseline));
  if (newest.year === baseline.year) return judged('untold', texts.nothingSince(reading, baseline));
  const pace = paceTo(reading, baseline, newest, target);
  if (!pace) return judged('untold', texts.targetNotLater(baseline, target));
  const status = pace.ratio === null ? 'moving_away' : paceStatus(pace.ratio);
  const setting = { reading, baseline, newest, target, pace };
  return judged(status, paced(setting), () => paceLines(setting));
}

/** Without a polarity it is the distance to the target that is to shrink, to nothing, on a straight line. */
function paceTo({ facts }: Reading, baseline: ValueInYear, newest: Point, target: ValueInYear): Pace | null {
  const towards = facts.polarity === 'none' ? (value: number) => distance(value, target) : (value: number) => value;
  const placed = (value: number, at: number) => ({ value: towards(value), at });
  return paceOf({
    method: facts.polarity === 'none' ? 'linear' : paceMethod(facts, target),
    better: facts.polarity === 'higher' ? 1 : -1,
    baseline: placed(baseline.value, middleOf(baseline.year)),
    target: placed(target.value, middleOf(target.year)),
    newest: placed(newest.value, newest.at),
  });
}

/** Whether the series broke between the baseline and now. */
export const breaksAfter = ({ lastBreak }: Reading, baseline: ValueInYear): boolean =>
  lastBreak !== null && lastBreak.starts > baseline.year * 12;

/** The target was set before the series broke, or no value has come since: the level asked for is one of another measure. */
const isOfAnotherSeries = ({ lastBreak }: Reading, newest: Point, target: DatedTarget): boolean =>
  lastBreak !== null && (newest.starts < lastBreak.starts || target.setAt < (startsOn(lastBreak.period) ?? ''));

const STEP = { month: 1, quarter: 3, year: 12, irregular: 12 } as const;

/** The value that settles a year that has passed: its last one, once no more are to come; else the newest after it. */
function decidingPoint(reading: Reading, target: ValueInYear): Point | null {
  const { facts, newest } = reading;
  const after = newest && newest.year > target.year ? newest : null;
  const within = everyPoint(reading).findLast(({ year }) => year === target.year);
  if (!within) return after;
  const next = within.starts + within.months + Math.max(STEP[facts.frequency], within.months);
  return after || next > (target.year + 1) * 12 ? within : null;
}
