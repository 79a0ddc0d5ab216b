import { unformulated } from '@rt/shared/domain';
import type { ViewModel } from './view-model';

type Cell = string | number | { value: string; fontWeight: 'bold' } | null;

/** A sheet of the workbook: rows of cells, sums to the öre as numbers. */
export interface Sheet {
  sheet: string;
  data: Cell[][];
  columns: { width: number }[];
  stickyRowsCount: number;
}

/** What a spreadsheet does not take in the name of a sheet, and how long it may be. */
const NOT_A_NAME = /[\\/?*[\]:→×]+/g;
const NAME_LENGTH = 28;

const bold = (value: string) => ({ value: unformulated(value), fontWeight: 'bold' as const });

/** A view as sheets, one for each of its tables; the last holds how it is counted. */
export function viewSheets({ title, tables, notes }: Pick<ViewModel, 'title' | 'tables' | 'notes'>): Sheet[] {
  const names = new Set<string>();
  const sheets = tables.map(({ caption, heads, rows, foot }) => ({
    sheet: sheetName(caption, names),
    data: [heads.map(({ text }) => bold(text)), ...[...rows, ...foot].map((row) => row.map(cellOf))],
    columns: heads.map(({ figure }) => ({ width: figure ? 18 : 44 })),
    stickyRowsCount: 1,
  }));
  const about = { sheet: sheetName(ABOUT, names), data: [[bold(title)], ...notes.map((note) => [unformulated(note)])] };
  return [...sheets, { ...about, columns: [{ width: 100 }], stickyRowsCount: 1 }];
}

const ABOUT = $localize`:@@portfolio.about-sheet:Om siffrorna`;
const cellOf = ({ text, value }: { text: string; value?: number }): Cell => value ?? (text ? unformulated(text) : null);

function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(NOT_A_NAME, ' ').replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH) || '–';
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain} ${count}`;
  taken.add(name);
  return name;
}
