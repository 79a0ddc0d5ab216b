import { isProblem, type Reader, unreadable } from './reading';
import { readNumber } from './read-number';

const YEARS = { min: 1900, max: 2100 };

/** Reads a year with four digits; a date gives its year. */
export const readYear: Reader<number> = (cell) => {
  if (cell && typeof cell === 'object' && 'date' in cell) return { value: Number(cell.date.slice(0, 4)) };
  const reading = readNumber(cell);
  if (!isProblem(reading) && reading.value === null) return reading;
  const year = isProblem(reading) ? Number.NaN : Number(reading.value);
  if (Number.isInteger(year) && year >= YEARS.min && year <= YEARS.max) return { value: year };
  if (isProblem(reading) && reading.problem.code === 'import.formula-error') return reading;
  return unreadable(
    'import.not-a-year',
    'Det här går inte att läsa som ett årtal. Skriv fyra siffror, till exempel 2030.',
    'This cannot be read as a year. Write four digits, such as 2030.',
  );
};
