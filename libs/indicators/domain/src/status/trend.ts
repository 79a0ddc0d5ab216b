import { judged } from './judged';
import type { Movement } from './movement';
import type { Reading } from './reading';
import type { Judged, Trend } from './status';
import { trendLines } from './trend-arithmetic';
import * as texts from './trend-texts';

/**
 * Where the values are heading: better or worse by the polarity, or standing still. Nothing is claimed from fewer than three
 * values since the last break, nor where the values jump, nor of better and worse without a polarity.
 */
export function judgeTrend(reading: Reading, movement: Movement | null): Judged<Trend> {
  if (!movement) return judged('untold', texts.tooFew(reading));
  const setting = { reading, movement };
  const say = (status: Trend) => judged(status, texts.trendReason(setting), () => trendLines(setting));
  const { polarity } = reading.facts;
  if (movement.kind === 'jumps') return say('untold');
  if (movement.kind !== 'moves') return say('stable');
  if (polarity === 'none') return say('untold');
  return say(movement.slope.perYear > 0 === (polarity === 'higher') ? 'improving' : 'worsening');
}
