import { type Cell, cellText } from './cell';
import type { ColumnMapping } from './column-field';

/** Which heading holds which field, kept so that the next file from the same system is read the same way. */
export interface SavedHeadings {
  /** The heading of each field. */
  fields: Record<string, string>;
  /** All headings of the file it was made from. */
  headings: string[];
}

/** How much of the headings two files of the same system have in common, at the least. */
const ALIKE = 0.75;

const plain = (cell: Cell | undefined) => cellText(cell).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What to keep of a mapping: headings rather than places, since columns move. Columns without a heading are left out. */
export function savedHeadings(headings: readonly (Cell | undefined)[], columns: ColumnMapping): SavedHeadings {
  const named = Object.entries(columns).map(([key, column]) => [key, cellText(headings[column ?? -1]).trim()] as const);
  return {
    fields: Object.fromEntries(named.filter(([, heading]) => heading !== '')),
    headings: headings.map((heading) => cellText(heading).trim()).filter(Boolean),
  };
}

/**
 * The columns a saved mapping means in a file, and how alike the files are, from 0 to 1 (headings in common over all
 * headings, Jaccard); null where one of its headings is not there or the files have too little in common.
 */
export function fitSaved(
  saved: SavedHeadings,
  headings: readonly (Cell | undefined)[],
): { columns: ColumnMapping; alike: number } | null {
  const places = new Map<string, number>();
  headings.forEach((heading, column) => {
    const name = plain(heading);
    if (name !== '' && !places.has(name)) places.set(name, column);
  });
  const columns = Object.entries(saved.fields).map(([key, heading]) => [key, places.get(plain(heading))] as const);
  if (columns.length === 0 || columns.some(([, column]) => column === undefined)) return null;
  const known = new Set(saved.headings.map(plain));
  const shared = [...places.keys()].filter((name) => known.has(name)).length;
  const alike = shared / new Set([...places.keys(), ...known]).size;
  return alike < ALIKE ? null : { columns: Object.fromEntries(columns), alike };
}
