import type { Bilingual } from '@rt/shared/domain';
import type { ValueInYear } from '../indicator';
import type { Pace } from './pace';
import type { Point } from './points';
import type { Reading } from './reading';
import { inBoth, type Pen } from './wording';

/** What a pace was worked out from, for the sentence and the sums. */
export interface PaceSetting {
  reading: Reading;
  baseline: ValueInYear;
  newest: Point;
  target: ValueInYear;
  pace: Pace;
}

/** `ökat med 0,4 procentenheter om året`, `minskat …`, `stått stilla` */
function moved(pen: Pen, { method, actual }: Pace, words: { up: string; down: string; still: string; each: string }) {
  if (actual === 0) return words.still;
  const size = method === 'linear' ? pen.change(Math.abs(actual)) : pen.growth(Math.abs(actual));
  return `${actual > 0 ? words.up : words.down} ${size} ${words.each}`;
}

const size = (pen: Pen, { method, required }: Pace) =>
  method === 'linear' ? pen.change(Math.abs(required)) : pen.growth(Math.abs(required));

const SV = { up: 'ökat med', down: 'minskat med', still: 'stått stilla', each: 'om året' };
const EN = { up: 'risen by', down: 'fallen by', still: 'stood still', each: 'a year' };
const SV_GAP = { up: 'vuxit med', down: 'krympt med', still: 'stått stilla', each: 'om året' };
const EN_GAP = { up: 'grown by', down: 'shrunk by', still: 'stood still', each: 'a year' };

/** The pace kept, and the pace asked for. */
export const paced = (setting: PaceSetting) => (): Bilingual => {
  const { pace, reading } = setting;
  if (pace.ratio === null) return wasThere(setting);
  return reading.facts.polarity === 'none' ? gapPaced(setting) : valuePaced(setting);
};

function valuePaced({ reading, baseline, newest, target, pace }: PaceSetting): Bilingual {
  const up = pace.required > 0;
  return inBoth(
    reading.facts.unit,
    (pen) =>
      `Värdet har ${moved(pen, pace, SV)} från ${baseline.year} till ${pen.period(newest.period)}, och är nu ${pen.value(newest.value)}. För att nå ${pen.value(target.value)} ${target.year} skulle det ha ${up ? 'ökat' : 'minskat'} med ${size(pen, pace)} om året.`,
    (pen) =>
      `The value has ${moved(pen, pace, EN)} from ${baseline.year} to ${pen.period(newest.period)}, and is now ${pen.value(newest.value)}. To reach ${pen.value(target.value)} in ${target.year} it should have ${up ? 'risen' : 'fallen'} by ${size(pen, pace)} a year.`,
  );
}

function gapPaced({ reading, baseline, newest, target, pace }: PaceSetting): Bilingual {
  return inBoth(
    reading.facts.unit,
    (pen) =>
      `Avståndet till målvärdet ${pen.value(target.value)} har ${moved(pen, pace, SV_GAP)} från ${baseline.year} till ${pen.period(newest.period)}. För att vara borta ${target.year} skulle det ha krympt med ${size(pen, pace)} om året.`,
    (pen) =>
      `The distance to the target ${pen.value(target.value)} has ${moved(pen, pace, EN_GAP)} from ${baseline.year} to ${pen.period(newest.period)}. To be gone in ${target.year} it should have shrunk by ${size(pen, pace)} a year.`,
  );
}

function wasThere({ reading, baseline, newest, target }: PaceSetting): Bilingual {
  return inBoth(
    reading.facts.unit,
    (pen) =>
      `Målvärdet ${pen.value(target.value)} var redan uppfyllt ${baseline.year}, men värdet är nu ${pen.value(newest.value)} (${pen.period(newest.period)}). Se över målvärdet, eller vad som har hänt.`,
    (pen) =>
      `The target ${pen.value(target.value)} was met already in ${baseline.year}, but the value is now ${pen.value(newest.value)} (${pen.period(newest.period)}). Look over the target, or what has happened.`,
  );
}
