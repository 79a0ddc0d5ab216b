import { parseNumber } from '../number';
import { type Cell, cellText, isBlank } from './cell';
import { errorIn, formulaError, type Reader, type Reading, unreadable } from './reading';

const SPACES = /[\s\u00a0\u202f]/g;
/** Groups of three that can only be thousands: `1.250.000`, `1,250,000`, `1.234,5`, `1,234.5`. */
const GROUPED = [/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/, /^[+-]?\d{1,3}(?:,\d{3}){2,}$/];
const GROUPED_WITH_DECIMALS: [RegExp, string][] = [
  [/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/, '.'],
  [/^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/, ','],
];
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

const notANumber = (text: string) =>
  unreadable(
    'import.not-a-number',
    `”${text}” går inte att läsa som ett tal. Skriv bara siffror, till exempel 1 250,5.`,
    `“${text}” cannot be read as a number. Write digits only, such as 1250.5.`,
  );

/** Reads a number as people write them: `1 234,5`, `1.250.000`, `12 %`. What can mean two things (`5.000`) is refused. */
export const readNumber: Reader<number> = (cell) => {
  if (isBlank(cell)) return { value: null };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : notANumber(String(cell));
  const error = errorIn(cell);
  if (error !== null) return formulaError(error);
  if (typeof cell === 'string') return numberIn(cell.trim());
  return numberIn(cell as Exclude<Cell, string | number>);
};

function numberIn(cell: Exclude<Cell, number>): Reading<number> {
  if (cell === null || typeof cell === 'boolean') return notANumber(cell ? 'SANT' : 'FALSKT');
  if (typeof cell === 'object') {
    if ('percent' in cell) return { value: cell.percent };
    return notANumber(cellText(cell));
  }
  const bare = cell.replace(SPACES, '').replace('\u2212', '-');
  if (AMBIGUOUS.test(bare))
    return unreadable(
      'import.ambiguous-number',
      `”${cell}” kan betyda både ${bare.replace('.', '')} och ${bare.replace('.', ',')}. Skriv det utan punkt.`,
      `“${cell}” can mean both ${bare.replace('.', '')} and ${bare}. Write it without a thousands point.`,
    );
  const value = parseNumber(ungrouped(bare));
  return value === null ? notANumber(cell) : { value };
}

function ungrouped(bare: string): string {
  if (GROUPED.some((form) => form.test(bare))) return bare.replace(/[.,]/g, '');
  const grouping = GROUPED_WITH_DECIMALS.find(([form]) => form.test(bare))?.[1];
  return grouping ? bare.replaceAll(grouping, '') : bare;
}
