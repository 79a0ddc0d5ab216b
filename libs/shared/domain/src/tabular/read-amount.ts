import { isBlank } from './cell';
import { errorIn, isProblem, type Reader, type Reading, unreadable } from './reading';
import { readNumber } from './read-number';
import { SHORTENED } from './read-text';

const UNITS: [RegExp, number][] = [
  [/\s*(mnkr|mkr|msek|miljoner(?: kronor)?|milj\.?)$/i, 1_000_000],
  [/\s*(tkr|tsek|ksek|kkr)$/i, 1000],
  [/\s*(kr\.?|sek|kronor|:-|,-|;-)$/i, 1],
];
const BEFORE = /^(?:kr\.?|sek)\s*(?=[\d(+-])/i;
const FOREIGN = /[€$£]|\b(?:eur|euro|usd|nok|dkk|gbp|chf)\b/i;
/** A minus of any kind before or after, or parentheses as accountants write. */
const NEGATIVE = /^(?:[-−–]\s*(?=[\d.,])|\((?=.*\d.*\)$))|\d\s*[-−–]$/;
/** In accounts a lone dash is an empty cell. */
const NOTHING = /^[-−–—]$/;
/** `1,250` is a thousand and more to some and a little more than one to others; kronor have no third decimal. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Numeric columns of the database hold twelve digits before the decimal sign. */
const LARGEST = 999_999_999_999;

/**
 * Reads an amount in kronor: `1 250 000`, `1.250.000,50`, `1,25 mnkr`, `850 tkr`, `900 kr`, `SEK 900`, `900:-`. Rounded to
 * whole öre; below zero, other currencies and what can mean two amounts are refused.
 */
export const readAmount: Reader<number> = (cell) => {
  if (isBlank(cell)) return { value: null };
  if (typeof cell === 'string' && errorIn(cell) === null) return amountIn(cell.trim());
  if (cell && typeof cell === 'object' && 'percent' in cell) return problems.percent;
  if (cell && typeof cell === 'object' && 'date' in cell) return problems.becameDate(cell.date);
  return inKronor(readNumber(cell), 1);
};

function amountIn(text: string): Reading<number> {
  if (NOTHING.test(text)) return { value: null };
  if (SHORTENED.test(text)) return problems.shortened(text);
  if (text.includes('%')) return problems.percent;
  if (FOREIGN.test(text)) return problems.foreign(text);
  const [bare, times] = withoutUnit(text);
  if (NEGATIVE.test(bare)) return problems.negative(text);
  const digits = bare.replace(/[\s'’]/g, '');
  if (times === 1 && AMBIGUOUS.test(digits)) return problems.ambiguous(text, digits);
  return inKronor(readNumber(bare.replace(/['’](?=\d{3})/g, '')), times);
}

function inKronor(reading: Reading<number>, times: number): Reading<number> {
  if (isProblem(reading) || reading.value === null) return reading;
  const kronor = Math.round(reading.value * times * 100) / 100;
  if (kronor < 0) return problems.negative(String(reading.value));
  return kronor <= LARGEST ? { value: kronor } : problems.tooLarge;
}

function withoutUnit(text: string): [string, number] {
  const unit = UNITS.find(([form]) => form.test(text));
  const bare = (unit ? text.replace(unit[0], '') : text).replace(BEFORE, '');
  return [bare.trim(), unit?.[1] ?? 1];
}

const problems = {
  tooLarge: unreadable(
    'import.amount-out-of-range',
    'Beloppet ska ha högst tolv siffror.',
    'The amount must have at most twelve digits.',
  ),
  negative: (text: string) =>
    unreadable(
      'import.amount-negative',
      `”${text}” är ett belopp under noll. Skriv noll eller mer; återbetalt dras av från det utbetalda.`,
      `“${text}” is an amount below zero. Write zero or more; what is paid back is taken off what is paid.`,
    ),
  foreign: (text: string) =>
    unreadable(
      'import.foreign-currency',
      `”${text}” är inte i kronor. Räkna om beloppet till kronor.`,
      `“${text}” is not in kronor. Convert the amount to kronor.`,
    ),
  ambiguous: (text: string, digits: string) =>
    unreadable(
      'import.ambiguous-number',
      `”${text}” kan betyda både ${digits.replace(/[.,]/, '')} och ${digits.replace('.', ',')}. Skriv det utan punkt och komma.`,
      `“${text}” can mean both ${digits.replace(/[.,]/, '')} and ${digits.replace(',', '.')}. Write it without point or comma.`,
    ),
  shortened: (text: string) =>
    unreadable(
      'import.number-shortened',
      `Excel har kortat talet till ${text}. Bredda kolumnen, formatera den som tal och skriv beloppet igen.`,
      `Excel has shortened the number to ${text}. Widen the column, format it as a number and write the amount again.`,
    ),
  percent: unreadable(
    'import.amount-percent',
    'Här står en andel. Skriv beloppet i kronor.',
    'Here is a percentage. Write the amount in kronor.',
  ),
  becameDate: (date: string) =>
    unreadable(
      'import.number-became-date',
      `Excel har gjort om talet till datumet ${date}. Formatera kolumnen som tal och skriv beloppet igen.`,
      `Excel has turned the number into the date ${date}. Format the column as a number and write the amount again.`,
    ),
} satisfies Record<string, { problem: object } | ((text: string, digits: string) => { problem: object })>;
