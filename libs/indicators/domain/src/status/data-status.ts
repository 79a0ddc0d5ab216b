import * as texts from './data-texts';
import { dataLines } from './data-arithmetic';
import { nextDue } from './due';
import { judged } from './judged';
import { distance } from './met';
import { steady } from './pace';
import { firstDayOf, placeInTime } from './place-in-time';
import type { Point } from './points';
import type { Reading } from './reading';
import type { DataStatus, Judged } from './status';
import { breaksAfter } from './target-status';
import { type Movement, wouldMove } from './movement';

/**
 * Whether the values can be relied on, the gravest thing first: the source has stopped; a value is missing; the series broke
 * so that baseline or trend cannot be compared; the next value is late; the values are noisier than what is asked of them.
 * `today` is ÅÅÅÅ-MM-DD.
 */
export function judgeData(reading: Reading, movement: Movement | null, today: string): Judged<DataStatus> {
  const { facts, newest } = reading;
  if (facts.retiredOn && facts.retiredOn <= today)
    return judged('retired_source', texts.retired(reading, facts.retiredOn));
  if (!newest) return judged('missing', texts.noValues(facts));
  const gap = missingAfter(reading, newest);
  if (gap) return judged('missing', texts.missing(reading, newest, gap));
  if (isBroken(reading, newest, movement)) return judged('broken_series', texts.broken(reading));
  const due = nextDue(newest, facts);
  if (due && firstDayOf(due.month) <= today)
    return judged('late', texts.late(reading, newest, due), () => dataLines.late(facts, due));
  const asked = changeAsked(reading);
  if (asked !== null && newest.margin !== null && steady(newest.margin / asked) >= 1)
    return judged('noisy', texts.uncertain(reading, newest, asked), () => dataLines.uncertain(reading, newest, asked));
  if (movement?.kind === 'jumps') return judged('noisy', texts.jumping(reading, movement));
  return judged('current', texts.current(reading, newest, due));
}

/** The last period after the newest value for which the source says that there is none. */
function missingAfter({ facts }: Reading, newest: Point): string | null {
  let last: { period: string; at: number } | null = null;
  for (const { period, value } of facts.observations) {
    if (value !== null && Number.isFinite(value)) continue;
    const at = placeInTime(period)?.at;
    if (at !== undefined && at > newest.at && (!last || at > last.at)) last = { period, at };
  }
  return last?.period ?? null;
}

/** Nothing has come since the break, the baseline is of the series before it, or the break took the trend away. */
function isBroken(reading: Reading, newest: Point, movement: Movement | null): boolean {
  const { lastBreak, facts } = reading;
  if (!lastBreak) return false;
  if (newest.starts < lastBreak.starts || (facts.baseline && breaksAfter(reading, facts.baseline))) return true;
  return !movement && wouldMove(reading);
}

/** The change from baseline to target, without sign; null where none is asked for. */
function changeAsked({ facts, target }: Reading): number | null {
  return facts.baseline && target ? distance(facts.baseline.value, target) || null : null;
}
