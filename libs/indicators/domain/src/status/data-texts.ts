import { type Bilingual, formatPeriod } from '@rt/shared/domain';
import type { Due } from './due';
import { lastDayBefore } from './place-in-time';
import type { Point } from './points';
import type { Reading } from './reading';
import type { StatusFacts } from './status-facts';
import type { Movement } from './movement';
import { inBoth } from './wording';

type Sentence = () => Bilingual;

export const retired =
  ({ facts, newest }: Reading, day: string): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Källan slutade publicera siffran ${day}. ${newest ? `Det sista mätvärdet är från ${pen.period(newest.period)}.` : 'Inga mätvärden är inlästa.'} Byt till en källa som lever, eller avsluta indikatorn.`,
      (pen) =>
        `The source stopped publishing the figure on ${day}. ${newest ? `The last value is of ${pen.period(newest.period)}.` : 'No values are loaded.'} Change to a source that is alive, or end the indicator.`,
    );

export const noValues =
  ({ observations }: StatusFacts): Sentence =>
  () =>
    observations.length === 0
      ? {
          sv: 'Inga mätvärden finns. Hämta från källan, läs in en fil eller skriv in dem.',
          en: 'There are no values. Fetch them from the source, load a file or enter them.',
        }
      : {
          sv: 'Källan anger att alla värden saknas. Kontrollera urvalet, eller fråga källan varför.',
          en: 'The source says that all values are missing. Check the selection, or ask the source why.',
        };

export const missing =
  ({ facts }: Reading, newest: Point, period: string): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Värdet för ${pen.period(period)} saknas hos källan. Det senaste som finns är från ${pen.period(newest.period)}. Fråga källan varför, eller skriv det i passets kvalitetsnotering.`,
      (pen) =>
        `The value for ${pen.period(period)} is missing at the source. The newest there is is of ${pen.period(newest.period)}. Ask the source why, or note it in the passport.`,
    );

export const broken =
  ({ lastBreak, facts }: Reading): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Serien bröts ${pen.period(lastBreak?.period ?? '')}${noteOf(lastBreak?.note)}. Värden före och efter går inte att jämföra: utgångsvärde och mål behöver gälla den nya serien.`,
      (pen) =>
        `The series broke in ${pen.period(lastBreak?.period ?? '')}${noteOf(lastBreak?.note)}. Values before and after cannot be compared: baseline and target need to be of the new series.`,
    );

const noteOf = (note = '') => (note ? ` (${note.replace(/[.\s]+$/u, '')})` : '');

/** The period that ends in a month, named as the newest value's kind of period is. */
function periodBefore(end: number, { months }: Point): string {
  const [year, month] = [Math.floor((end - 1) / 12), ((end - 1) % 12) + 1];
  if (months === 12) return String(year);
  return months === 3 ? `${year}K${Math.ceil(month / 3)}` : `${year}M${String(month).padStart(2, '0')}`;
}

export const late =
  ({ facts }: Reading, newest: Point, due: Due): Sentence =>
  () => {
    const next = periodBefore(due.ends, newest);
    const day = lastDayBefore(due.month);
    return inBoth(
      facts.unit,
      (pen) =>
        `Värdet för ${pen.period(next)} skulle ha kommit senast ${day}. Det senaste är från ${pen.period(newest.period)}. Hämta på nytt, eller ändra eftersläpningen i passet om källan brukar dröja längre.`,
      (pen) =>
        `The value for ${pen.period(next)} was due by ${day}. The newest is of ${pen.period(newest.period)}. Fetch again, or change the lag in the passport if the source usually takes longer.`,
    );
  };

export const uncertain =
  ({ facts }: Reading, { period, margin }: Point, asked: number): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Osäkerheten i värdet för ${pen.period(period)} är ±${pen.change(margin ?? 0)}, minst lika stor som hela den förändring som målet begär (${pen.number(asked)}). Målet går inte att följa upp med den säkerheten: välj en säkrare källa eller ett medelvärde över flera år.`,
      (pen) =>
        `The uncertainty of the value for ${pen.period(period)} is ±${pen.change(margin ?? 0)}, at least as large as the whole change that the target asks for (${pen.number(asked)}). The target cannot be followed up with that: choose a surer source or a mean over several years.`,
    );

export const jumping =
  ({ facts }: Reading, { slope }: Movement): Sentence =>
  () =>
    inBoth(
      facts.unit,
      (pen) =>
        `Värdena svänger mer än de rör sig: av ${slope.pairs} jämförelser sedan ${pen.period(slope.points[0]!.period)} pekar ${slope.rising} uppåt och ${slope.falling} nedåt. Läs dem med försiktighet, eller följ ett medelvärde över flera år.`,
      (pen) =>
        `The values swing more than they move: of ${slope.pairs} comparisons since ${pen.period(slope.points[0]!.period)} ${slope.rising} point up and ${slope.falling} down. Read them with care, or follow a mean over several years.`,
    );

export const current =
  (_: Reading, { period, preliminary }: Point, due: Due | null): Sentence =>
  () => {
    const day = due && lastDayBefore(due.month);
    return {
      sv: `Det senaste värdet är från ${formatPeriod(period, 'sv')}${preliminary ? ' och är preliminärt' : ''}. ${day ? `Nästa väntas senast ${day}.` : 'Siffran kommer oregelbundet.'}`,
      en: `The newest value is of ${formatPeriod(period, 'en')}${preliminary ? ' and is preliminary' : ''}. ${day ? `The next is expected by ${day}.` : 'The figure comes irregularly.'}`,
    };
  };
