import { type Cell, cellName } from '@rt/shared/domain';
import { COLUMN_KEYS, COLUMNS } from './columns';
import type { FileFormat } from './fault-kind';
import { faultKinds } from './fault-kinds';
import { Random } from './random';
import { type Cells, type Expected, rightRow } from './right-row';

/** A fault as the import is to name it. */
export interface ExpectedFault {
  row: number;
  /** `D17`. */
  cell: string;
  /** The column's heading; null where it has none. */
  column: string | null;
  code: string;
  kind: string;
}

export interface FaultyFile {
  headings: string[];
  /** Below the headings, which are row 1. */
  rows: Cell[][];
  faults: ExpectedFault[];
  /** What is to be stored, and from which row. */
  right: { row: number; expected: Expected }[];
}

export interface FaultyFileOptions {
  format: FileFormat;
  seed?: number;
  /** How many rows below the headings. */
  rows?: number;
  /** How many rows have each kind of fault. */
  ofEach?: number;
}

/** A file where some rows are wrong, each in one named way, and the others right; the same for the same seed. */
export function faultyFile({ format, seed = 1, rows = 2000, ofEach = 4 }: FaultyFileOptions): FaultyFile {
  const random = new Random(seed);
  const kinds = faultKinds(format);
  const spoiled = kinds.flatMap((kind) => Array.from({ length: ofEach }, () => kind));
  if (spoiled.length >= rows) throw new RangeError(`${rows} rows are too few for ${spoiled.length} faults.`);
  /** The first row is right: what is said twice has been said before. */
  const places = [
    null,
    ...random.shuffled([...spoiled, ...Array.from({ length: rows - spoiled.length - 1 }, () => null)]),
  ];
  const file: FaultyFile = { headings: COLUMN_KEYS.map((key) => COLUMNS[key]), rows: [], faults: [], right: [] };
  const earlier: Cells[] = [];
  for (const [at, kind] of places.entries()) {
    const row = at + 2;
    const { cells, expected } = rightRow(random, at + 1);
    kind?.spoil(cells, earlier.length > 0 ? random.one(earlier) : {});
    file.rows.push([...COLUMN_KEYS.map((key) => cells[key] ?? null), ...(kind?.beyond ? [kind.beyond] : [])]);
    for (const [column, code] of kind?.issues ?? [])
      file.faults.push({
        row,
        cell: cellName(column === 'beyond' ? COLUMN_KEYS.length : COLUMN_KEYS.indexOf(column), row),
        column: column === 'beyond' ? null : COLUMNS[column],
        code,
        kind: kind?.name ?? '',
      });
    if (kind) continue;
    earlier.push(cells);
    file.right.push({ row, expected });
  }
  return file;
}
