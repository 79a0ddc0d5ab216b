import { cellText, plainName } from '@rt/shared/domain';
import { placeIn } from './cell-place';
import { type DimensionColumn, PLACE_HEAD } from './dimension-column';
import type { TableRow } from './table-rows';

const CODE = /^[\w+.-]{1,12}$/;

/**
 * Makes one of two columns that say the same, code and name side by side as PxWeb's workbooks and many others have them.
 * A place keeps its code and takes its name from the column beside it; of other things the name is kept.
 */
export function withoutTwins(columns: readonly DimensionColumn[], rows: readonly TableRow[]): DimensionColumn[] {
  const left = [...columns];
  for (let at = 0; at + 1 < left.length; at += 1) {
    const [codes, names] = [left[at], left[at + 1]];
    if (!codes || !names || !areTwins(codes, names, rows)) continue;
    left.splice(at, 2, isPlace(codes, names, rows) ? { ...codes, kind: 'place', names: names.column } : names);
  }
  return withOnePlace(left, rows);
}

const textAt = (row: TableRow, { column }: DimensionColumn) => cellText(row.cells[column]).trim();
const isNamed = ({ head }: DimensionColumn) => PLACE_HEAD.test(plainName(head));

function areTwins(codes: DimensionColumn, names: DimensionColumn, rows: readonly TableRow[]): boolean {
  if (!(isNamed(codes) && isNamed(names)) && codes.head && names.head) return false;
  if (!rows.every((row) => CODE.test(textAt(row, codes)) && /\p{L}/u.test(textAt(row, names)))) return false;
  const pairs = new Set(rows.map((row) => `${textAt(row, codes)}\n${textAt(row, names)}`)).size;
  return [codes, names].every((each) => new Set(rows.map((row) => textAt(row, each))).size === pairs);
}

/** Two digits may be an industry too: without a head the names have to be those of places. */
function isPlace(codes: DimensionColumn, names: DimensionColumn, rows: readonly TableRow[]): boolean {
  const told = isNamed(codes) || isNamed(names) || rows.some((row) => /län$|^riket$/i.test(textAt(row, names)));
  return told && rows.every((row) => /^\d{1,4}$/.test(textAt(row, codes)) && placeIn(textAt(row, codes)) !== null);
}

/** Where several columns are places (county and municipality), the finest one is the place. */
function withOnePlace(columns: DimensionColumn[], rows: readonly TableRow[]): DimensionColumn[] {
  const size = (column: DimensionColumn) => new Set(rows.map((row) => textAt(row, column))).size;
  const places = columns.filter(({ kind }) => kind === 'place');
  const finest = places.reduce<DimensionColumn | undefined>(
    (best, each) => (!best || size(each) > size(best) ? each : best),
    undefined,
  );
  return columns.map((each) => (each.kind === 'place' && each !== finest ? { ...each, kind: 'other' } : each));
}
