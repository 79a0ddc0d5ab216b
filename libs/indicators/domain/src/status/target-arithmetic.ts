import { distance } from './met';
import type { PaceSetting } from './pace-texts';
import type { ArithmeticLine } from './status';
import { alike, inBoth, type Pen } from './wording';

/** The sums behind a pace: what is asked for a year, what has come of it, and the one divided by the other. */
export function paceLines(setting: PaceSetting): ArithmeticLine[] {
  const { reading, pace } = setting;
  const { unit, polarity } = reading.facts;
  const lines = pace.method === 'compound' ? growthLines(setting) : changeLines(setting);
  if (pace.ratio === null) return lines;
  const sign = polarity === 'higher' ? '' : '−';
  const shown = (fraction: number) => (pace.method === 'compound' ? fraction * 100 : fraction);
  const formula = (pen: Pen) =>
    `${sign}${inParens(pen, shown(pace.actual), sign !== '')} / |${pen.number(shown(pace.required))}|`;
  return [
    ...lines,
    {
      label: { sv: 'Takten mot den som krävs (R)', en: 'The pace against the one required (R)' },
      formula: alike(unit, formula),
      value: pace.ratio,
    },
  ];
}

function changeLines({ reading, baseline, newest, target, pace }: PaceSetting): ArithmeticLine[] {
  const { unit, polarity } = reading.facts;
  const gap = polarity === 'none';
  const from = gap ? distance(baseline.value, target) : baseline.value;
  const to = (value: number) => (gap ? distance(value, target) : value);
  const sum = (value: number, years: number) =>
    inBoth(
      unit,
      (pen) => `(${pen.number(to(value))} − ${inParens(pen, from)}) / ${pen.number(years)} år`,
      (pen) => `(${pen.number(to(value))} − ${inParens(pen, from)}) / ${pen.number(years)} years`,
    );
  const label = gap
    ? {
        required: {
          sv: 'Krävd förändring om året av avståndet till målvärdet',
          en: 'Required yearly change of the distance to the target',
        },
        actual: {
          sv: 'Faktisk förändring om året av avståndet till målvärdet',
          en: 'Actual yearly change of the distance to the target',
        },
      }
    : {
        required: { sv: 'Krävd förändring om året', en: 'Required yearly change' },
        actual: { sv: 'Faktisk förändring om året', en: 'Actual yearly change' },
      };
  return [
    { label: label.required, formula: sum(target.value, pace.yearsAsked), value: pace.required },
    { label: label.actual, formula: sum(newest.value, pace.yearsGone), value: pace.actual },
  ];
}

function growthLines({ reading, baseline, newest, target, pace }: PaceSetting): ArithmeticLine[] {
  const sum = (value: number, years: number) =>
    alike(
      reading.facts.unit,
      (pen) => `((${pen.number(value)} / ${pen.number(baseline.value)})^(1 / ${pen.number(years)}) − 1) × 100`,
    );
  return [
    {
      label: { sv: 'Krävd tillväxt om året, procent', en: 'Required yearly growth, percent' },
      formula: sum(target.value, pace.yearsAsked),
      value: pace.required * 100,
    },
    {
      label: { sv: 'Faktisk tillväxt om året, procent', en: 'Actual yearly growth, percent' },
      formula: sum(newest.value, pace.yearsGone),
      value: pace.actual * 100,
    },
  ];
}

/** A figure with a sign of its own stands in parentheses after another sign. */
const inParens = (pen: Pen, value: number, after = true): string =>
  after && value < 0 ? `(${pen.number(value)})` : pen.number(value);
