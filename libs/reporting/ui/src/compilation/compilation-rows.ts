import { type CodingFrame, type CompilationView, type CompiledRow, compiledRows } from '@rt/reporting/domain';
import { type CsvCell, inLanguage, type Language } from '@rt/shared/domain';
import { shortRegionName } from './short-region-name';

/** A row of a compiled table as it is read. */
export interface ReadRow extends CompiledRow {
  name: string;
  definition: string | null;
  /** What the named regions are called, in the source's order. */
  named: string[];
}

/** A compiled table as it is read. */
export interface ReadTable {
  theme: string;
  heading: string;
  codeColumn: string;
  single: boolean;
  defined: boolean;
  /** How many regions' answers are coded: what the shares are of. */
  of: number;
  rows: ReadRow[];
}

/** The tables of a compilation in the reader's language. */
export const readTables = (view: CompilationView, language: Language): ReadTable[] =>
  view.frames.map((frame) => ({
    theme: frame.theme,
    heading: inLanguage(frame.heading, language),
    codeColumn: inLanguage(frame.codeColumn, language),
    single: frame.single,
    defined: frame.codes.some(({ definition }) => definition),
    of: view.compilation.coded[frame.theme],
    rows: readRows(frame, view, language),
  }));

const readRows = (frame: CodingFrame, { compilation, names }: CompilationView, language: Language): ReadRow[] =>
  compiledRows(frame, compilation).map((row, at) => {
    const code = frame.codes[at];
    return {
      ...row,
      name: code ? inLanguage(code.name, language) : row.code,
      definition: code?.definition ? inLanguage(code.definition, language) : null,
      named: row.examples.map((county) => shortRegionName(names[county] ?? county)),
    };
  });

/** All tables under each other, for a spreadsheet. */
export const tablesAsCsv = (heads: readonly string[], tables: readonly ReadTable[]): CsvCell[][] => [
  [...heads],
  ...tables.flatMap(({ heading, rows }) =>
    rows.map(({ name, definition, regions, named }) => [heading, name, definition, regions, named.join(', ')]),
  ),
];
