import { pairwise } from './slope';
import type { ArithmeticLine } from './status';
import { STILL_SHARE } from './movement';
import type { TrendSetting } from './trend-texts';
import { alike, inBoth, type Pen } from './wording';

/** So many slopes are written out one by one; of more only how many they are and how far they reach. */
const WRITTEN_OUT = 15;

/** The sums behind a trend: the slope, where standing still ends, the uncertainty, and how many pairs agree. */
export function trendLines({ reading, movement }: TrendSetting): ArithmeticLine[] {
  const { unit } = reading.facts;
  const { slope, level, margin, kind } = movement;
  const { pairs, perYear, rising, falling, points } = slope;
  const slopes = pairwise(points).sort((a, b) => a - b);
  const lines: ArithmeticLine[] = [
    {
      label: { sv: 'Typisk förändring om året (Theil–Sen)', en: 'Typical yearly change (Theil–Sen)' },
      formula: inBoth(
        unit,
        (pen) =>
          pairs <= WRITTEN_OUT
            ? `medianen av ${list(pen, slopes)}`
            : `medianen av ${ends(pen, slopes, 'lutningar mellan', 'och')}`,
        (pen) =>
          pairs <= WRITTEN_OUT
            ? `the median of ${list(pen, slopes)}`
            : `the median of ${ends(pen, slopes, 'slopes between', 'and')}`,
      ),
      value: perYear,
    },
    {
      label: { sv: 'Gräns för att stå stilla', en: 'Limit of standing still' },
      formula: alike(unit, (pen) => `${pen.number(STILL_SHARE)} × ${pen.number(level)}`),
      value: STILL_SHARE * level,
    },
  ];
  if (margin !== null)
    lines.push({
      label: {
        sv: 'Osäkerhet i skillnaden mellan första och sista värdet',
        en: 'Uncertainty of the difference between the first value and the last',
      },
      formula: alike(unit, (pen) => `√(${pen.number(points[0]!.margin!)}² + ${pen.number(points.at(-1)!.margin!)}²)`),
      value: margin,
    });
  if (kind === 'moves' || kind === 'jumps')
    lines.push({
      label: {
        sv: 'Andel jämförelser åt samma håll (minst två av tre)',
        en: 'Share of comparisons that agree (at least two of three)',
      },
      formula: alike(unit, () => `${perYear > 0 ? rising : falling} / ${pairs}`),
      value: (perYear > 0 ? rising : falling) / pairs,
    });
  return lines;
}

const list = (pen: Pen, slopes: number[]) => slopes.map((each) => pen.number(each)).join('; ');

const ends = (pen: Pen, slopes: number[], between: string, and: string) =>
  `${slopes.length} ${between} ${pen.number(slopes[0]!)} ${and} ${pen.number(slopes.at(-1)!)}`;
