const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Months that begin otherwise in English. */
const ENGLISH: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?.*)?$/;
const DAY_FIRST = /^(\d{1,2})(?:([./-])(\d{1,2})(?:\2| )|\s+(\d{1,2})\s+)(\d{4})(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/;
const IN_WORDS =
  /^(?:den\s+)?(\d{1,2})(?::?e|:a|st|nd|rd|th|\.)?\s*[- ]\s*([a-zåäö]{3})[a-zåäö]*\.?,?\s*[- ]\s*(\d{4})$/i;

/** The parts of a day as they are written, year first. */
export type Parts = readonly [year: string, month: string, day: string];

/** A day written with its year first: `2026-03-12`, `20260312`, `2026/3/12`, also with a time of day after it. */
export function yearFirst(text: string): Parts | null {
  const [all, year = '', , month, day, month2, day2] = YEAR_FIRST.exec(text) ?? [];
  return all ? [year, month ?? month2 ?? '', day ?? day2 ?? ''] : null;
}

/** A day in words: `12 mars 2026`, `den 1 sept. 2026`, `1 May 2026`. */
export function inWords(text: string): Parts | null {
  const [all, day = '', name = '', year = ''] = IN_WORDS.exec(text) ?? [];
  const month = name.toLowerCase();
  const place = MONTHS.indexOf(ENGLISH[month] ?? month);
  return all && place >= 0 ? [year, String(place + 1), day] : null;
}

/**
 * A day written with its day first, as Swedes do: `12.3.2026`, `12/3 2026`, `12/3/2026`. `ambiguous` where the same would
 * be another day to whoever writes the month first: `3/4/2026`, `03-04-2026`. Points, and a space before the year, are
 * written by those alone who write the day first.
 */
export function dayFirst(text: string): { parts: Parts; ambiguous: boolean } | null {
  const [all, day = '', sign, month = '', spaced, year = ''] = DAY_FIRST.exec(text) ?? [];
  if (!all) return null;
  const monthWritten = month || (spaced ?? '');
  const monthFirstToo = (sign === '/' || sign === '-') && text.includes(`${sign}${year}`);
  const ambiguous =
    monthFirstToo && Number(day) <= 12 && Number(monthWritten) <= 12 && Number(day) !== Number(monthWritten);
  return { parts: [year, monthWritten, day], ambiguous };
}

/** Whether a text is a day with two digits of the year: `24-03-01`, `1/3 24`, `240301`. */
export const hasShortYear = (text: string): boolean =>
  /^(?:\d{2}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[./-]\d{1,2}[./ -]+'?\d{2}|\d{6}|(?:den\s+)?\d{1,2}\s+[a-zåäö]{3,9}\.?\s+'?-?\d{2})$/i.test(
    text,
  );

/** Whether a text is a month or a year without a day: `2026`, `2026-03`, `mars 2026`, `Q1 2026`. */
export const hasNoDay = (text: string): boolean =>
  /^(?:(?:19|20)\d\d|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|[a-zåäö]{3,9}\.?\s+\d{4}|(?:q|kv(?:artal)?)\s*\d\s*,?\s*\d{4}|(?:våren|hösten|vt|ht)\s*\d{4})$/i.test(
    text,
  );
