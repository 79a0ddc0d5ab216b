import { type Cell, isBlank } from './cell';
import { isProblem, type Reader, unreadable } from './reading';
import { readNumber } from './read-number';

const UNITS: [RegExp, number][] = [
  [/\s*(mnkr|mkr|msek|miljoner(?: kronor)?|milj\.?)$/i, 1_000_000],
  [/\s*(tkr|tsek|ksek|kkr)$/i, 1000],
  [/\s*(kr|sek|kronor|:-)$/i, 1],
];

/** Numeric columns of the database hold twelve digits before the decimal sign. */
const LARGEST = 999_999_999_999;

/** Reads an amount in kronor: `1 250 000`, `1,25 mnkr`, `850 tkr`, `900 kr`. Rounded to whole öre; below zero is refused. */
export const readAmount: Reader<number> = (cell) => {
  if (isBlank(cell)) return { value: null };
  const [bare, times] = withoutUnit(cell);
  const reading = readNumber(bare);
  if (isProblem(reading) || reading.value === null) return reading;
  const kronor = Math.round(reading.value * times * 100) / 100;
  if (kronor >= 0 && kronor <= LARGEST) return { value: kronor };
  return unreadable(
    'import.amount-out-of-range',
    'Beloppet ska vara noll eller mer och ha högst tolv siffror.',
    'The amount must be zero or more and have at most twelve digits.',
  );
};

function withoutUnit(cell: Cell | undefined): [Cell | undefined, number] {
  if (typeof cell !== 'string') return [cell, 1];
  const text = cell.trim();
  const unit = UNITS.find(([form]) => form.test(text));
  return unit ? [text.replace(unit[0], ''), unit[1]] : [text, 1];
}
