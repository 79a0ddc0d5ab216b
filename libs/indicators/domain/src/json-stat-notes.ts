import { isObject, type JsonObject, own } from './json-access';
import { STATISTICS_LIMITS, type StatisticsNote } from './statistics-file';
import { malformed, tooMuch } from './statistics-problem';

/** The notes of a dataset or of one of its dimensions; `extension.noteMandatory` says which must be shown. */
export function readNotes(holder: JsonObject, place: string): StatisticsNote[] {
  const note = own(holder, 'note');
  if (note === undefined || note === null) return [];
  const texts: unknown[] = Array.isArray(note) ? note : [note];
  if (texts.length > STATISTICS_LIMITS.notes) {
    throw tooMuch(place, { sv: `${STATISTICS_LIMITS.notes} noter`, en: `${STATISTICS_LIMITS.notes} notes` });
  }
  const extension = own(holder, 'extension');
  const marks = isObject(extension) ? own(extension, 'noteMandatory') : undefined;
  return texts.map((text, at) => ({
    text: noteText(text, `${place}[${at}]`),
    mandatory: isObject(marks) && own(marks, String(at)) === true,
  }));
}

/** Paragraphs stay; runs of white space and control characters do not. */
function noteText(text: unknown, place: string): string {
  if (typeof text !== 'string') throw malformed(place, { sv: 'en text', en: 'a text' });
  if (text.length > STATISTICS_LIMITS.noteText) {
    const limit = STATISTICS_LIMITS.noteText;
    throw tooMuch(place, { sv: `${limit} tecken`, en: `${limit} characters` });
  }
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
