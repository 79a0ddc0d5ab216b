import { cellText, isBlank } from './cell';
import { errorIn, formulaError, type Reader, unreadable } from './reading';

/** Control characters, lone surrogates and the mark decoders leave for what they could not read; line breaks and tabs are text. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u;

/** Marks without width or sign that copying from web pages and documents brings along; those that join emojis stay. */
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Reads text of at most `max` characters; numbers and dates become what they look like on the sheet. Spaces at the ends go. */
export const readText =
  (max: number): Reader<string> =>
  (cell) => {
    if (isBlank(cell)) return { value: null };
    const error = errorIn(cell);
    if (error !== null) return formulaError(error);
    const text = cellText(cell).replace(UNSEEN, '').normalize('NFC').trim();
    if (text === '') return { value: null };
    if (NOT_TEXT.test(text))
      return unreadable(
        'import.characters',
        'Texten innehåller tecken som inte går att läsa. Skriv in den igen som ren text.',
        'The text holds characters that cannot be read. Write it again as plain text.',
      );
    if (text.length > max)
      return unreadable(
        'import.text-too-long',
        `Texten är ${text.length} tecken. Korta den till högst ${max}.`,
        `The text is ${text.length} characters. Shorten it to at most ${max}.`,
      );
    return { value: text };
  };

/** How Excel writes a long number where it is given no more room: `2,02E+09`. */
export const SHORTENED = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d{1,3}$/i;

/** Reads a code such as `2.3`: a number becomes its digits with a point; a cell that Excel has made a date is refused. */
export const readCode =
  (max: number): Reader<string> =>
  (cell) => {
    if (typeof cell === 'number') return { value: String(cell) };
    if (cell && typeof cell === 'object' && 'date' in cell)
      return unreadable(
        'import.code-became-date',
        `Excel har gjort om koden till datumet ${cell.date}. Formatera kolumnen som text och skriv koden igen.`,
        `Excel has turned the code into the date ${cell.date}. Format the column as text and write the code again.`,
      );
    if (typeof cell === 'string' && SHORTENED.test(cell.trim()))
      return unreadable(
        'import.code-shortened',
        `Excel har kortat numret till ${cell.trim()} och siffror har gått förlorade. Formatera kolumnen som text och skriv numret igen.`,
        `Excel has shortened the number to ${cell.trim()}, and digits are lost. Format the column as text and write the number again.`,
      );
    const reading = readText(max)(cell);
    return 'value' in reading && reading.value ? { value: reading.value.replace(/\s+/g, ' ') } : reading;
  };
