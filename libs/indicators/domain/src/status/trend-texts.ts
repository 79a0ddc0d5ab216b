import type { Bilingual } from '@rt/shared/domain';
import { comparable, everyPoint, type Reading } from './reading';
import { TREND_POINTS } from './slope';
import { type Movement, STILL_SHARE } from './movement';
import { inBoth, type Pen } from './wording';

export interface TrendSetting {
  reading: Reading;
  movement: Movement;
}

export const tooFew = (reading: Reading) => (): Bilingual => {
  const { facts, lastBreak } = reading;
  const points = everyPoint(reading);
  const since = comparable(points, reading);
  if (points.length === 0)
    return {
      sv: 'Det finns inga mätvärden. Hämta eller läs in minst tre.',
      en: 'There are no values. Fetch or load at least three.',
    };
  const count = since.length;
  if (lastBreak && points.length > count)
    return inBoth(
      facts.unit,
      (pen) =>
        `Serien bröts ${pen.period(lastBreak.period)}, och sedan dess finns ${count === 0 ? 'inget mätvärde' : howMany(count, 'mätvärde', 'mätvärden')}. ${NEEDED.sv}`,
      (pen) =>
        `The series broke in ${pen.period(lastBreak.period)}, and since then there ${count === 1 ? 'is' : 'are'} ${howMany(count, 'value', 'values')}. ${NEEDED.en}`,
    );
  const [first, last] = [since[0]!, since.at(-1)!];
  const periods = (pen: Pen) =>
    count === 1 ? pen.period(last.period) : `${pen.period(first.period)}–${pen.period(last.period)}`;
  return inBoth(
    facts.unit,
    (pen) => `Det finns ${howMany(count, 'mätvärde', 'mätvärden')} (${periods(pen)}). ${NEEDED.sv}`,
    (pen) => `There ${count === 1 ? 'is' : 'are'} ${howMany(count, 'value', 'values')} (${periods(pen)}). ${NEEDED.en}`,
  );
};

const howMany = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const NEEDED = {
  sv: `En trend kräver minst ${TREND_POINTS} år som går att jämföra. Läs in fler, eller vänta in dem.`,
  en: `A trend takes at least ${TREND_POINTS} years that can be compared. Load more, or wait for them.`,
};

/** Why the trend is what it is: how the values move, and over which periods. */
export const trendReason = (setting: TrendSetting) => (): Bilingual => {
  const { kind } = setting.movement;
  if (kind === 'jumps') return jumps(setting);
  return kind === 'moves' ? moves(setting) : still(setting);
};

const span = (pen: Pen, { slope }: Movement, to: string) =>
  `${pen.period(slope.points[0]!.period)} ${to} ${pen.period(slope.points.at(-1)!.period)}`;

function moves({ reading, movement }: TrendSetting): Bilingual {
  const { perYear, points } = movement.slope;
  const up = perYear > 0;
  const better = {
    higher: { sv: 'Högre är bättre.', en: 'Higher is better.' },
    lower: { sv: 'Lägre är bättre.', en: 'Lower is better.' },
    none: {
      sv: 'Indikatorpasset säger inte vad som är bättre. Välj riktning där om det går att säga.',
      en: 'The passport does not say what is better. Choose a direction there if it can be said.',
    },
  }[reading.facts.polarity];
  return inBoth(
    reading.facts.unit,
    (pen) =>
      `Värdet har ${up ? 'ökat' : 'minskat'} med omkring ${pen.change(Math.abs(perYear))} om året från ${span(pen, movement, 'till')} (${points.length} mätvärden). ${better.sv}`,
    (pen) =>
      `The value has ${up ? 'risen' : 'fallen'} by about ${pen.change(Math.abs(perYear))} a year from ${span(pen, movement, 'to')} (${points.length} values). ${better.en}`,
  );
}

function still({ reading, movement }: TrendSetting): Bilingual {
  const { kind, slope, level, total, margin } = movement;
  const size = (pen: Pen) => (kind === 'still' ? pen.change(Math.abs(slope.perYear)) : pen.change(Math.abs(total)));
  const limit = (pen: Pen) => (kind === 'still' ? pen.number(STILL_SHARE * level) : `±${pen.number(margin ?? 0)}`);
  return inBoth(
    reading.facts.unit,
    (pen) =>
      kind === 'still'
        ? `Värdet har i stort sett stått stilla från ${span(pen, movement, 'till')}: ${size(pen)} om året, där gränsen går vid ${limit(pen)}.`
        : `Värdet har ändrats med ${size(pen)} från ${span(pen, movement, 'till')}, och det ryms i osäkerheten (${limit(pen)}).`,
    (pen) =>
      kind === 'still'
        ? `The value has by and large stood still from ${span(pen, movement, 'to')}: ${size(pen)} a year, where the limit is ${limit(pen)}.`
        : `The value has changed by ${size(pen)} from ${span(pen, movement, 'to')}, which is within the uncertainty (${limit(pen)}).`,
  );
}

function jumps({ reading, movement }: TrendSetting): Bilingual {
  const { pairs, rising, falling } = movement.slope;
  return inBoth(
    reading.facts.unit,
    (pen) =>
      `Värdena hoppar från ${span(pen, movement, 'till')}: av ${pairs} jämförelser pekar ${rising} uppåt och ${falling} nedåt. Vänta in fler värden, eller välj en indikator som svänger mindre.`,
    (pen) =>
      `The values jump from ${span(pen, movement, 'to')}: of ${pairs} comparisons ${rising} point up and ${falling} down. Wait for more values, or choose an indicator that swings less.`,
  );
}
