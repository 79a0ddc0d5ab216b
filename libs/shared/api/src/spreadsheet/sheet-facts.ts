import { attributesOf, textAfter, xmlTags } from './xml-tags';

/** A place on a sheet, both from 0. */
export interface Place {
  row: number;
  column: number;
}

/** What the reader of values leaves out about a sheet, and what has to be known before it is let loose on it. */
export interface SheetFacts {
  /** Rows that have at least one cell with content. */
  filledRows: number;
  /** The cells with content furthest to the right and furthest down. */
  widest: Place;
  lowest: Place;
  /** Cells where a formula failed, and how: `#REF!`. */
  errors: (Place & { error: string })[];
  /** Cells with a number shown as percent. */
  percents: Place[];
  merges: { from: Place; to: Place }[];
  hiddenColumns: number[];
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const LAST = { row: 1_048_575, column: 16_383 };

/** Goes once through the XML of a sheet; throws RangeError for what no spreadsheet program writes. */
export function sheetFacts(xml: string, percentStyles: ReadonlySet<string>): SheetFacts {
  const start = { row: 0, column: 0 };
  const facts: SheetFacts = {
    filledRows: 0,
    widest: start,
    lowest: start,
    errors: [],
    percents: [],
    merges: [],
    hiddenColumns: [],
  };
  let failed: SheetFacts['errors'][number] | undefined;
  for (const tag of xmlTags(xml)) {
    if (tag.closing) continue;
    if (tag.name === 'row') checkRow(attributesOf(tag));
    if (tag.name === 'c') failed = noteCell(attributesOf(tag), tag.selfClosing, facts, percentStyles);
    if (tag.name === 'v' && failed) failed.error = textAfter(xml, tag);
    if (tag.name === 'mergeCell') facts.merges.push(range(attributesOf(tag).get('ref')));
    if (tag.name === 'col') facts.hiddenColumns.push(...hidden(attributesOf(tag)));
  }
  return facts;
}

type Attributes = ReadonlyMap<string, string>;

function checkRow(attributes: Attributes) {
  const row = Number(attributes.get('r') ?? 1);
  if (!(Number.isInteger(row) && row >= 1 && row <= LAST.row + 1)) throw new RangeError(`row ${row}`);
}

/** Notes a cell; answers the note of its error where it holds one, so that the text of it can be added. */
function noteCell(attributes: Attributes, empty: boolean, facts: SheetFacts, percentStyles: ReadonlySet<string>) {
  const place = placeAt(attributes.get('r'));
  const type = attributes.get('t') ?? 'n';
  if (empty) return undefined;
  if (facts.filledRows === 0 || place.row > facts.lowest.row) {
    facts.lowest = place;
    facts.filledRows += 1;
  }
  if (place.column > facts.widest.column) facts.widest = place;
  if (type === 'n' && percentStyles.has(attributes.get('s') ?? '')) facts.percents.push(place);
  if (type !== 'e') return undefined;
  const failed = { ...place, error: '#?' };
  facts.errors.push(failed);
  return failed;
}

/** The place an address names: row 13, column 3 for `D14`. */
export function placeAt(address: string | undefined): Place {
  const [, letters, digits] = ADDRESS.exec(address ?? '') ?? [];
  const column = [...(letters ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (!(column >= 0 && column <= LAST.column && row <= LAST.row)) throw new RangeError(`address ${address}`);
  return { row, column };
}

function range(reference: string | undefined): { from: Place; to: Place } {
  const [from, to] = (reference ?? '').split(':');
  return { from: placeAt(from), to: placeAt(to ?? from) };
}

function hidden(attributes: Attributes): number[] {
  if (!/^(?:1|true)$/.test(attributes.get('hidden') ?? '')) return [];
  const first = Number(attributes.get('min')) - 1;
  const last = Math.min(Number(attributes.get('max')) - 1, LAST.column);
  return first >= 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, step) => first + step) : [];
}
