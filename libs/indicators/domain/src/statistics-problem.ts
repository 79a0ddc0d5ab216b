import type { Bilingual } from '@rt/shared/domain';

/** Why a file of statistics cannot be taken, where in it (`value[17]`, `dimension.Kon`), and what to do about it. */
export class StatisticsProblem extends Error {
  constructor(
    readonly code: string,
    readonly place: string,
    readonly messages: Bilingual,
    /** The single things that are wrong, where there are several. */
    readonly parts: readonly StatisticsProblem[] = [],
  ) {
    super(`${code} at ${place || 'the file'}: ${messages.en}`);
  }
}

/** The file has another form than its kind promises. */
export const malformed = (place: string, expected: Bilingual) =>
  new StatisticsProblem('statistics.malformed', place, {
    sv: `Filen är trasig vid ${place}: där ska det stå ${expected.sv}. Hämta den igen från källan.`,
    en: `The file is broken at ${place}: it should hold ${expected.en}. Fetch it again from the source.`,
  });

/** The file holds more than can be taken in one go. */
export const tooMuch = (place: string, what: Bilingual) =>
  new StatisticsProblem('statistics.too-large', place, {
    sv: `Filen har för mycket vid ${place}: högst ${what.sv}. Välj färre värden hos källan och hämta den igen.`,
    en: `The file holds too much at ${place}: at most ${what.en}. Choose fewer values at the source and fetch it again.`,
  });
