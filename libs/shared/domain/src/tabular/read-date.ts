import { cellText, isBlank } from './cell';
import { formulaError, type Reader, type Reading, unreadable } from './reading';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./ -](\d{4})$/;
const IN_WORDS = /^(\d{1,2})\s+([a-zåäö]{3})[a-zåäö]*\.?\s+(\d{4})$/i;
/** Serial numbers of 1927–2119; below and above people mean something else. */
const SERIAL = { min: 10_000, max: 80_000 };
const DAY = 86_400_000;
/** Excel counts from 1900 and believes that year had a leap day, which puts day 0 here for every later date. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The day an Excel serial number stands for (1900 system), as ÅÅÅÅ-MM-DD. */
export const dateOfSerial = (serial: number): string =>
  new Date(SERIAL_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** Reads a day: a date cell, `2026-03-12`, `12.3.2026`, `12 mars 2026`, or Excel's serial number. Day before month, as Swedes write. */
export const readDate: Reader<string> = (cell) => {
  if (isBlank(cell)) return { value: null };
  if (cell && typeof cell === 'object') {
    if ('error' in cell) return formulaError(cell.error);
    return 'date' in cell ? { value: cell.date } : notADate(cellText(cell));
  }
  const text = cellText(cell).trim();
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text), text);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? dayFirst(text) ?? [];
  return year && month && day && exists(year, month, day)
    ? { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : notADate(text);
};

function dayFirst(text: string): (string | undefined)[] | null {
  const [all, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (all) return [all, year, month, day];
  const [words, dayInWords, name, yearInWords] = IN_WORDS.exec(text) ?? [];
  const place = MONTHS.indexOf((name ?? '').toLowerCase());
  return words && place >= 0 ? [words, yearInWords, String(place + 1), dayInWords] : null;
}

function exists(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const ofSerial = (serial: number, text: string): Reading<string> =>
  serial >= SERIAL.min && serial <= SERIAL.max ? { value: dateOfSerial(serial) } : notADate(text);

const notADate = (text: string) =>
  unreadable(
    'import.not-a-date',
    `”${text}” går inte att läsa som ett datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-12.`,
    `“${text}” cannot be read as a date. Write YYYY-MM-DD, such as 2026-03-12.`,
  );
