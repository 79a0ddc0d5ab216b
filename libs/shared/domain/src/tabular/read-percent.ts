import { type Cell, isBlank } from './cell';
import { isProblem, type Reader, type Reading } from './reading';
import { readNumber } from './read-number';

/**
 * Whether plain numbers in a column of shares are fractions (0,25 for 25 %): all of them lie between 0 and 1 and at
 * least one is strictly between. Cells with a percent sign or format say so themselves and do not count.
 */
export function areFractions(cells: readonly (Cell | undefined)[]): boolean {
  const plain = cells.flatMap((cell) => {
    if (isBlank(cell) || (typeof cell === 'string' && cell.includes('%')) || typeof cell === 'object') return [];
    const reading = readNumber(cell);
    return isProblem(reading) || reading.value === null ? [] : [reading.value];
  });
  return plain.every((value) => value >= 0 && value <= 1) && plain.some((value) => value > 0 && value < 1);
}

/** Reads a share in percent (25 for 25 %), with at most two decimals; `fractions` as `areFractions` found for the column. */
export const readPercent =
  (fractions = false): Reader<number> =>
  (cell) => {
    const reading = readNumber(cell);
    if (isProblem(reading) || reading.value === null) return reading;
    const plain = typeof cell === 'number' || (typeof cell === 'string' && !cell.includes('%'));
    return rounded(reading.value * (plain && fractions ? 100 : 1));
  };

const rounded = (percent: number): Reading<number> => ({ value: Math.round(percent * 100) / 100 });
