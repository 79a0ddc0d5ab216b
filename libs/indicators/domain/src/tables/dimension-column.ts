import { type Cell, cellText, type CellProblem, isBlank, plainName } from '@rt/shared/domain';
import { SEX_LABELS } from '../kolada';
import { sexOf } from '../sex-code';
import type { DimensionValue } from '../statistics-file';
import { periodIn } from './cell-period';
import { placeIn } from './cell-place';
import { cellProblem } from './table-problem';

/** A column whose cells say what the figures of a row are about. */
export interface DimensionColumn {
  column: number;
  head: string;
  kind: 'place' | 'sex' | 'time' | 'other';
  /** The column that names the places whose codes are in this one. */
  names?: number;
}

export const SEX_HEAD = /^(?:kön|kon|sex|gender)$/i;
export const PLACE_HEAD =
  /^(?:regions?|regioner|läns?|lan|kommun(?:er)?|geo|geography|county|municipality)(?: ?(?:kod|namn|code|name|id))?(?: (?:eller|och|or|län|kommun|region|riket))*$/i;

/** What a column is about, by its head, then by what its cells look like. */
export function kindOf(head: string, cells: readonly Cell[]): DimensionColumn['kind'] {
  const texts = cells.map((cell) => cellText(cell).trim());
  const named = SEX_HEAD.test(head);
  const sexes = texts.map((text) => sexOf(named ? text : '', text));
  if (sexes.every(Boolean) && (named || sexes.some((sex) => sex !== 'total'))) return 'sex';
  if (PLACE_HEAD.test(plainName(head))) return 'place';
  return texts.every((text) => /\p{L}/u.test(text) && placeIn(text) !== null) ? 'place' : 'other';
}

type Read = DimensionValue | { problem: CellProblem };

/** What a row says in a column, or why that cannot be told. */
export function valueIn(cells: readonly Cell[], { column, kind, head, names }: DimensionColumn): Read {
  const text = cellText(cells[column]).trim().replace(/\s+/g, ' ');
  if (isBlank(cells[column])) return { problem: BLANK };
  if (kind === 'time') {
    const period = periodIn(text);
    return period ? { code: period, label: text } : { problem: noPeriod(text) };
  }
  if (kind === 'place') {
    const place = placeIn(text, /^kommun|^municipality/.test(plainName(head)));
    const name = cellText(cells[names ?? -1]).trim();
    return place ? { ...place, label: name || place.label } : { problem: noPlace(text) };
  }
  const sex = kind === 'sex' ? sexOf(text, text) : null;
  if (sex) return { code: sex, label: SEX_LABELS[sex] };
  return text.length > 200 ? { problem: LONG } : { code: text, label: text };
}

const BLANK = cellProblem('blank', { sv: 'Cellen är tom. Fyll i den.', en: 'The cell is empty. Fill it in.' });
const LONG = cellProblem('long', {
  sv: 'Texten är längre än 200 tecken. Korta den.',
  en: 'The text is longer than 200 characters. Shorten it.',
});
const noPeriod = (text: string) =>
  cellProblem('period', {
    sv: `”${text}” är ingen period. Skriv 2024, 2024K1 eller 2024-03.`,
    en: `“${text}” is no period. Write 2024, 2024K1 or 2024-03.`,
  });
const noPlace = (text: string) =>
  cellProblem('place', {
    sv: `”${text}” är ingen plats som går att känna igen. Skriv SCB:s kod, till exempel 20 eller 2084.`,
    en: `“${text}” is no place that can be recognised. Write SCB’s code, such as 20 or 2084.`,
  });
