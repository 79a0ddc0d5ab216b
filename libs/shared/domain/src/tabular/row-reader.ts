import { type Cell, cellText, isBlank } from './cell';
import type { ColumnMapping } from './column-field';
import { type CellProblem, isProblem, type Reader } from './reading';
import { cellIssue, rowIssue, type RowIssue } from './row-issue';
import { dataRows, type SheetTable } from './sheet-table';

const BEYOND: CellProblem = {
  code: 'import.cells-beyond',
  message: {
    sv: 'Raden har fler celler än rubrikraden. Ett skiljetecken i en text kan ha flyttat cellerna; sätt texten inom citattecken.',
    en: 'The row has more cells than the headings. A separator in a text may have moved the cells; put the text within quotes.',
  },
};

/** One row of the file while it is read: gives values by field and gathers what is wrong, each with its cell. */
export class RowReader<Key extends string = string> {
  readonly issues: RowIssue[] = [];
  private readonly refusedKeys = new Set<Key | null>();

  constructor(
    /** The row's number in the file. */
    readonly number: number,
    private readonly cells: readonly Cell[],
    private readonly headings: readonly string[],
    private readonly mapping: ColumnMapping,
  ) {}

  /** The same row, as if the file had no columns for some fields; what was wrong with it is left behind. */
  without(keys: readonly Key[]): RowReader<Key> {
    const kept = Object.entries(this.mapping).filter(([key]) => !keys.includes(key as Key));
    return new RowReader<Key>(this.number, this.cells, this.headings, Object.fromEntries(kept));
  }

  /** Whether any column holds the field. */
  has(key: Key): boolean {
    return this.mapping[key] !== undefined;
  }

  cell(key: Key): Cell | undefined {
    const column = this.mapping[key];
    return column === undefined ? undefined : this.cells[column];
  }

  /** The field's value; null where the cell is empty, undefined where there is no column for it or it cannot be read. */
  read<T>(key: Key, reader: Reader<T>): T | null | undefined {
    if (!this.has(key)) return undefined;
    const reading = reader(this.cell(key));
    if (!isProblem(reading)) return reading.value;
    this.refuse(key, reading.problem);
    return undefined;
  }

  /**
   * Refuses a row of a text file that has something beyond the headings: a separator within a text has moved the cells
   * after it, and each would be read as what it is not. In a workbook there may be notes there.
   */
  refuseBeyond(): void {
    const column = this.cells.findIndex((cell, at) => at >= this.headings.length && !isBlank(cell));
    if (column >= 0) this.issues.push(cellIssue(BEYOND, this.number, column, ''));
  }

  /** Whether something is wrong with any of these fields already, so that what follows from it need not be told too. */
  isRefused(...keys: Key[]): boolean {
    return keys.some((key) => this.refusedKeys.has(key));
  }

  /** Notes that the row cannot be taken, because of a field's cell or, without one, as a whole. */
  refuse(key: Key | null, problem: CellProblem): void {
    this.refusedKeys.add(key);
    const column = key === null ? undefined : this.mapping[key];
    this.issues.push(
      column === undefined
        ? rowIssue(problem, this.number)
        : cellIssue(problem, this.number, column, this.headings[column] ?? ''),
    );
  }
}

/** The headings of a sheet, as text. */
export const headingsOf = (table: SheetTable, headerRow: number): string[] =>
  (table.rows[headerRow - 1] ?? []).map((cell) => cellText(cell).trim());

/** A reader for every row with something in it below the heading. */
export function readersOf<Key extends string>(
  table: SheetTable,
  headerRow: number,
  mapping: ColumnMapping,
): RowReader<Key>[] {
  const headings = headingsOf(table, headerRow);
  return dataRows(table, headerRow).map(({ number, cells }) => new RowReader<Key>(number, cells, headings, mapping));
}
