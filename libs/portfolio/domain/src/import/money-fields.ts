import type { Bilingual, ColumnField } from '@rt/shared/domain';
import { APPROPRIATION, APPROPRIATIONS } from '../appropriation';
import { type Fund, FUNDING_YEARS, FUNDS } from '../funding';

/** Columns of money: what a fund grants in all or for a year, and what it has paid. */
export type MoneyKey = Fund | `paid_${Fund}` | 'year' | YearKey;
export type YearKey = `${'' | 'paid_'}${Fund}_${number}`;

export const FUND_LABELS: Readonly<Record<Fund, Bilingual>> = {
  appropriation_1_1: { sv: `Anslag ${APPROPRIATION.number}`, en: `Appropriation ${APPROPRIATION.number}` },
  erdf: { sv: 'ERUF', en: 'ERDF' },
  esf_plus: { sv: 'ESF+', en: 'ESF+' },
  own: { sv: 'Egen finansiering', en: 'Own funding' },
  other: { sv: 'Annan finansiär', en: 'Other funder' },
};

const NUMBERS = [...new Set(APPROPRIATIONS.map(({ number }) => number))];

/** What else people call the funds in headings with a word or a year beside it. */
const SHORT: Readonly<Record<Fund, readonly string[]>> = {
  appropriation_1_1: NUMBERS.flatMap((number) => [
    `Anslag ${number}`,
    number,
    `${number}-medel`,
    `Appropriation ${number}`,
  ]),
  erdf: ['ERUF', 'ERDF', 'Regionalfonden'],
  esf_plus: ['ESF+', 'ESF', 'Socialfonden'],
  own: ['Egen finansiering', 'Egna medel', 'Own funding'],
  other: ['Annan finansiär', 'Annan finansiering', 'Övrig finansiering', 'Other funder'],
};
const GRANTED = ['Beviljat', 'Beslutat', 'Budget'];
const PAID = ['Utbetalt', 'Utbetalat', 'Utbetald', 'Paid'];

const before = (words: readonly string[], names: readonly string[], after = '') =>
  words.flatMap((word) => names.map((name) => `${word} ${name}${after}`));

/** What a fund has paid in all. */
export const PAID_FIELDS: readonly ColumnField<`paid_${Fund}`>[] = FUNDS.map((fund) => ({
  key: `paid_${fund}`,
  label: { sv: `Utbetalt ${FUND_LABELS[fund].sv}`, en: `Paid ${FUND_LABELS[fund].en}` },
  synonyms: before(PAID, SHORT[fund]),
}));

export const yearKey = (fund: Fund, year: number, paid: boolean): YearKey => `${paid ? 'paid_' : ''}${fund}_${year}`;

/** What a column of one fund and year is called: `ERUF 2024`, `Utbetalt ERUF 2024`. */
export function yearLabel(fund: Fund, year: number, paid: boolean): Bilingual {
  const { sv, en } = FUND_LABELS[fund];
  return paid
    ? { sv: `Utbetalt ${sv} ${year}`, en: `Paid ${en} ${year}` }
    : { sv: `${sv} ${year}`, en: `${en} ${year}` };
}

const yearField = (fund: Fund, year: number, paid: boolean): ColumnField<YearKey> => {
  const after = ` ${year}`;
  const named = SHORT[fund].map((name) => name + after);
  return {
    key: yearKey(fund, year, paid),
    label: yearLabel(fund, year, paid),
    synonyms: paid ? before(PAID, SHORT[fund], after) : [...named, ...before(GRANTED, SHORT[fund], after)],
  };
};

const YEAR_KEY = new RegExp(`^(paid_)?(${FUNDS.join('|')})_(\\d{4})$`);

/** Which fund, year and kind of amount a column holds; null for other columns. */
export function yearColumn(key: string): { fund: Fund; year: number; paid: boolean } | null {
  const [, paid, fund, year] = YEAR_KEY.exec(key) ?? [];
  return fund ? { fund: fund as Fund, year: Number(year), paid: paid !== undefined } : null;
}

const IN_A_HEADING = /^(?=.*\p{L}).*?\b((?:19|20)\d\d)\b\D*$/u;
/** No programme is longer; more than this is a column of something else. */
const MOST_YEARS = 20;

/** Fields for every year that headings name beside words, `ERUF 2024`; none where a file is not divided by year. */
export function yearFields(headings: readonly string[]): ColumnField<YearKey>[] {
  const found = headings.flatMap((text) => (text.length > 60 ? [] : Number(IN_A_HEADING.exec(text)?.[1] ?? 0)));
  const years = [...new Set(found)].filter((year) => year >= FUNDING_YEARS.min && year <= FUNDING_YEARS.max);
  return years
    .sort((one, other) => one - other)
    .slice(0, MOST_YEARS)
    .flatMap((year) => [false, true].flatMap((paid) => FUNDS.map((fund) => yearField(fund, year, paid))));
}
