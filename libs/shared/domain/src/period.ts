import type { Language } from './bilingual';

/** A year (2024), a quarter (2024K1) or a month (2024M03), taken apart. `part` is 0 for a year. */
export interface PeriodParts {
  kind: 'year' | 'quarter' | 'month';
  year: number;
  part: number;
}

const FORM = /^(\d{4})(?:K([1-4])|M(0[1-9]|1[0-2]))?$/;
const MONTHS_IN = { year: 12, quarter: 3, month: 1 } as const;

/** The parts of a period as it is stored; null where the text is no period. */
export function parsePeriod(text: string): PeriodParts | null {
  const [, year, quarter, month] = FORM.exec(text) ?? [];
  if (!year) return null;
  if (quarter) return { kind: 'quarter', year: Number(year), part: Number(quarter) };
  return { kind: month ? 'month' : 'year', year: Number(year), part: Number(month ?? 0) };
}

/** `2024`, `kvartal 1 2024`, `mars 2024`; a text that is no period is given back as it is. */
export function formatPeriod(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (!period || period.kind === 'year') return text;
  if (period.kind === 'quarter') return `${language === 'sv' ? 'kvartal' : 'quarter'} ${period.part} ${period.year}`;
  const month = new Date(Date.UTC(period.year, period.part - 1, 15));
  return (writers[language] ??= monthWriter(language)).format(month);
}

/** Made when first needed: making one takes far longer than writing with it. */
const writers: Partial<Record<Language, Intl.DateTimeFormat>> = {};

const monthWriter = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Where the middle of the period lies on a line of years: 2024 is 2024.5, its first quarter 2024.125. NaN for no period. */
export function periodPosition(text: string): number {
  const period = parsePeriod(text);
  if (!period) return Number.NaN;
  const months = MONTHS_IN[period.kind];
  return period.year + (Math.max(period.part - 1, 0) * months + months / 2) / 12;
}

/** Where the period begins on a line of years: 2024 is 2024, its second quarter 2024.25. NaN for no period. */
export function periodBeginning(text: string): number {
  const period = parsePeriod(text);
  return period ? period.year + (Math.max(period.part - 1, 0) * MONTHS_IN[period.kind]) / 12 : Number.NaN;
}

/** Sorts periods by where they lie in time; of two with the same middle the longer first. */
export const comparePeriods = (a: string, b: string): number =>
  periodPosition(a) - periodPosition(b) || a.length - b.length;
