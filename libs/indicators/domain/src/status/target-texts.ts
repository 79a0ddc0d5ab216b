import type { Bilingual } from '@rt/shared/domain';
import type { ValueInYear } from '../indicator';
import type { Point } from './points';
import type { Reading } from './reading';
import { inBoth, type Pen } from './wording';

type Sentence = () => Bilingual;

export const noTarget: Sentence = () => ({
  sv: 'Inget målvärde är satt. Sätt ett målvärde med år.',
  en: 'No target is set. Set one with its year.',
});

/** `målvärdet 82 procent 2030` */
const asked = (pen: Pen, { value, year }: ValueInYear) => `${pen.value(value)} ${year}`;
/** `80,1 procent (2024)` */
const seen = (pen: Pen, { value, period }: Point) => `${pen.value(value)} (${pen.period(period)})`;

export const noValue =
  (unit: string, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      unit,
      (pen) => `Det finns inget mätvärde att jämföra med målvärdet ${asked(pen, target)}. Hämta eller läs in värden.`,
      (pen) => `There is no value to compare with the target ${asked(pen, target)}. Fetch or load values.`,
    );

export const brokenSinceTarget =
  ({ facts, lastBreak }: Reading, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Serien bröts ${pen.period(lastBreak?.period ?? '')}, och målvärdet ${asked(pen, target)} gäller serien före brottet. Sätt ett målvärde för den nya serien.`,
      (pen) =>
        `The series broke in ${pen.period(lastBreak?.period ?? '')}, and the target ${asked(pen, target)} is for the series before it. Set a target for the new series.`,
    );

export const brokenSinceBaseline =
  ({ facts, lastBreak }: Reading, baseline: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Serien bröts ${pen.period(lastBreak?.period ?? '')}, och värdena efter det går inte att jämföra med utgångsvärdet från ${baseline.year}. Ange ett utgångsvärde ur den nya serien.`,
      (pen) =>
        `The series broke in ${pen.period(lastBreak?.period ?? '')}, and values after it cannot be compared with the baseline of ${baseline.year}. Give a baseline of the new series.`,
    );

export const nothingSince =
  ({ facts, newest }: Reading, baseline: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Det finns inget mätvärde efter utgångsåret ${baseline.year}: det senaste är från ${pen.period(newest?.period ?? '')}. Hämta eller läs in senare värden.`,
      (pen) =>
        `There is no value after the baseline year ${baseline.year}: the newest is of ${pen.period(newest?.period ?? '')}. Fetch or load later values.`,
    );

export const yearNotIn =
  ({ facts }: Reading, newest: Point, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Målåret ${target.year} är slut, men dess sista värde har inte kommit. Det senaste är ${seen(pen, newest)}, mot målvärdet ${pen.value(target.value)}.`,
      (pen) =>
        `The target year ${target.year} is over, but its last value has not come. The newest is ${seen(pen, newest)}, against the target ${pen.value(target.value)}.`,
    );

export const reached =
  ({ facts }: Reading, point: Point, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) => `Målet är nått: värdet är ${seen(pen, point)}, och målvärdet är ${asked(pen, target)}.`,
      (pen) => `The target is reached: the value is ${seen(pen, point)}, and the target is ${asked(pen, target)}.`,
    );

export const ended =
  ({ facts }: Reading, point: Point, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Målåret ${target.year} är slut utan att målet nåddes: värdet är ${seen(pen, point)}, och målvärdet var ${pen.value(target.value)}. Skriv vad det beror på, och sätt ett nytt målvärde.`,
      (pen) =>
        `The target year ${target.year} is over and the target was not reached: the value is ${seen(pen, point)}, and the target was ${pen.value(target.value)}. Write why, and set a new target.`,
    );

export const noBaseline =
  ({ facts }: Reading, newest: Point, target: ValueInYear): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Utgångsvärde saknas, så det går inte att räkna ut vilken takt som krävs från ${seen(pen, newest)} till ${asked(pen, target)}. Ange utgångsvärde och år i indikatorpasset.`,
      (pen) =>
        `There is no baseline, so the pace required from ${seen(pen, newest)} to ${asked(pen, target)} cannot be worked out. Give the baseline and its year in the passport.`,
    );

export const targetNotLater =
  (baseline: ValueInYear, target: ValueInYear): Sentence =>
  () => ({
    sv: `Målåret ${target.year} är inte senare än utgångsåret ${baseline.year}, så ingen takt går att räkna ut. Rätta något av åren.`,
    en: `The target year ${target.year} is not later than the baseline year ${baseline.year}, so no pace can be worked out. Correct one of the years.`,
  });
