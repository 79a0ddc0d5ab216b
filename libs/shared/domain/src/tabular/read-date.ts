import { cellText, isBlank } from './cell';
import { dayFirst, hasNoDay, hasShortYear, inWords, type Parts, yearFirst } from './date-forms';
import { errorIn, formulaError, type Reader, type Reading, unreadable } from './reading';

/** Serial numbers of 1927–2119; below and above people mean something else. */
const SERIAL = { min: 10_000, max: 80_000 };
const DAY = 86_400_000;
/** Excel counts from 1900 and believes that year had a leap day, which puts day 0 here for every later date. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The day an Excel serial number stands for (1900 system), as ÅÅÅÅ-MM-DD. */
export const dateOfSerial = (serial: number): string =>
  new Date(SERIAL_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/**
 * Reads a day: a date cell, `2026-03-12`, `20260312`, `12.3.2026`, `12/3 2026`, `12 mars 2026`, or Excel's serial number.
 * Day before month, as Swedes write; `3/4/2026`, which is another day to others, is refused, and so are two digits of a year.
 */
export const readDate: Reader<string> = (cell) => {
  if (isBlank(cell)) return { value: null };
  const error = errorIn(cell);
  if (error !== null) return formulaError(error);
  if (cell && typeof cell === 'object')
    return 'date' in cell ? { value: cell.date } : problems.notADate(cellText(cell));
  const text = cellText(cell).replace(/\s+/g, ' ').trim();
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text), text);
  const day = dayFirst(text);
  const parts = yearFirst(text) ?? inWords(text) ?? day?.parts;
  if (!parts) return unread(text);
  if (day?.ambiguous) return problems.ambiguous(text, day.parts);
  const [year, month, date] = parts;
  return exists(parts)
    ? { value: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` }
    : problems.noSuchDay(text);
};

const unread = (text: string): Reading<string> =>
  hasShortYear(text) ? problems.shortYear(text) : hasNoDay(text) ? problems.noDay(text) : problems.notADate(text);

function exists([year, month, day]: Parts): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const ofSerial = (serial: number, text: string): Reading<string> =>
  serial >= SERIAL.min && serial <= SERIAL.max ? { value: dateOfSerial(serial) } : problems.notADate(text);

const WRITE = { sv: 'Skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-12.', en: 'Write YYYY-MM-DD, such as 2026-03-12.' };

const problems = {
  notADate: (text: string) =>
    unreadable(
      'import.not-a-date',
      `”${text}” går inte att läsa som ett datum. ${WRITE.sv}`,
      `“${text}” cannot be read as a date. ${WRITE.en}`,
    ),
  noSuchDay: (text: string) =>
    unreadable(
      'import.no-such-day',
      `”${text}” är en dag som inte finns. ${WRITE.sv}`,
      `“${text}” is a day that does not exist. ${WRITE.en}`,
    ),
  ambiguous(text: string, [year, month, day]: Parts) {
    const [one, other] = [
      [day, month],
      [month, day],
    ].map(([d, m]) => `${year}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`);
    return unreadable(
      'import.ambiguous-date',
      `”${text}” kan betyda både ${one} och ${other}. ${WRITE.sv}`,
      `“${text}” can mean both ${one} and ${other}. ${WRITE.en}`,
    );
  },
  shortYear: (text: string) =>
    unreadable(
      'import.short-year',
      `”${text}” har bara två siffror för året. ${WRITE.sv}`,
      `“${text}” has two digits of the year only. ${WRITE.en}`,
    ),
  noDay: (text: string) =>
    unreadable(
      'import.date-without-day',
      `”${text}” säger inte vilken dag. ${WRITE.sv}`,
      `“${text}” does not say which day. ${WRITE.en}`,
    ),
};
