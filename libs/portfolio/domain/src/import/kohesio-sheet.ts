import {
  areFractions,
  type Bilingual,
  type Cell,
  type ColumnMapping,
  dataRows,
  type ImportSettings,
  type SheetTable,
} from '@rt/shared/domain';
import { type Fund, FUNDS } from '../funding';
import { kohesioRow, type KohesioRow } from './kohesio-row';

/** A list of operations as an ordinary sheet: new columns to the right, and which column each was made from. */
export interface PreparedSheet {
  table: SheetTable;
  mapping: ColumnMapping;
  /** By row number. */
  notes: Map<number, Bilingual[]>;
  /** The column each made column can be blamed on. */
  madeFrom: Map<number, number>;
}

/**
 * Reads the EU's columns into those every file can have: amounts in kronor by fund, days without doubt about their
 * order, and a description that says what was counted how. A cell that cannot be read is left for the import to refuse.
 */
export function kohesioSheet(
  sheet: { table: SheetTable; headerRow: number; mapping: ColumnMapping },
  settings: ImportSettings,
): PreparedSheet {
  const { table, headerRow, mapping } = sheet;
  const rows = dataRows(table, headerRow);
  const column = (key: string, cells: readonly Cell[]) => cells[mapping[key] ?? -1];
  const fractions = areFractions(rows.map(({ cells }) => column('euRate', cells)));
  const read = new Map(
    rows.map(({ number, cells }): [number, KohesioRow] => [
      number,
      kohesioRow((key) => column(key, cells), settings, fractions),
    ]),
  );
  const funds = FUNDS.filter((fund) => [...read.values()].some((row) => row.fund === fund && row.amount !== null));
  const width = Math.max(...table.rows.map((cells) => cells.length));
  const made = [...funds, 'description', 'startsOn', 'endsOn'].filter(
    (key) => key === 'description' || FUNDS.includes(key as Fund) || mapping[key] !== undefined,
  );
  const place = new Map(made.map((key, at) => [key, width + at]));
  const filled = table.rows.map((cells, at) => {
    const row = read.get(at + 1);
    if (!row)
      return at + 1 === headerRow
        ? padded(
            cells,
            width,
            made.map((key) => HEADINGS[key] ?? key),
          )
        : cells;
    return padded(
      cells,
      width,
      made.map((key) => cellOf(row, key)),
    );
  });
  const source = (key: string) => mapping[key] ?? mapping['euAmount'] ?? mapping['euTotal'] ?? 0;
  return {
    table: { ...table, rows: filled },
    mapping: { ...withoutEu(mapping), ...Object.fromEntries(place) },
    notes: new Map([...read].map(([number, { notes }]) => [number, notes])),
    madeFrom: new Map(made.map((key) => [place.get(key) ?? 0, source(key)])),
  };
}

const HEADINGS: Readonly<Record<string, string>> = { description: 'Beskrivning', startsOn: 'Börjar', endsOn: 'Slutar' };

const padded = (cells: readonly Cell[], width: number, more: Cell[]): Cell[] => [
  ...cells,
  ...Array<Cell>(width - cells.length).fill(null),
  ...more,
];

const cellOf = (row: KohesioRow, key: string): Cell => {
  if (key === 'description') return row.description;
  if (key === 'startsOn' || key === 'endsOn') return row[key];
  return row.fund === key ? row.amount : null;
};

const withoutEu = (mapping: ColumnMapping): ColumnMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([key]) => !key.startsWith('eu')));
