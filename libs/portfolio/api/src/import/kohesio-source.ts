import { kohesioColumns, kohesioSheet, type PlannedIntervention } from '@rt/portfolio/domain';
import type { FittingSource, MappedSheet } from '@rt/shared/api';
import { type Bilingual, type Cell, cellName, headingsOf, type ImportSettings } from '@rt/shared/domain';

/** The source of the EU's open lists of operations. */
export const KOHESIO = 'kohesio';

const NAME = { sv: 'EU:s öppna projektlista (Kohesio)', en: 'The EU’s open list of operations (Kohesio)' };

/** A list of operations is known by the names the regulation gives its columns. */
export function fitKohesio(headings: readonly (Cell | undefined)[]): (FittingSource & { alike: number })[] {
  const columns = kohesioColumns(headings);
  return columns ? [{ source: KOHESIO, name: NAME, saved: null, asksRate: true, columns, alike: 1.5 }] : [];
}

/** The rate is never guessed: it is told with its day and where it comes from, or the amounts are said to be in kronor. */
export function kohesioAsks({ rate, rateOn, rateFrom, inKronor }: ImportSettings): Bilingual[] {
  return inKronor || (rate && rateOn && rateFrom) ? [] : [RATE];
}

const RATE = { sv: 'växelkurs, kursens dag och källa', en: 'rate of exchange, its day and source' };

/** Plans such a list as an ordinary sheet, and puts what was assumed and what is wrong where the person sees it in the file. */
export function plannedAsKohesio(
  sheet: MappedSheet,
  plan: (sheet: MappedSheet) => PlannedIntervention[],
): PlannedIntervention[] {
  const { table, mapping, notes, madeFrom } = kohesioSheet(sheet, sheet.settings);
  const headings = headingsOf(sheet.table, sheet.headerRow);
  const inFile = (cell: string | null, row: number) =>
    [...madeFrom].find(([made]) => cellName(made, row) === cell)?.[1];
  return plan({ ...sheet, table, mapping }).map((row) => ({
    ...row,
    notes: row.state === 'refused' || row.row === 0 ? row.notes : [...row.notes, ...(notes.get(row.row) ?? [])],
    issues: row.issues.map((issue) => {
      const from = inFile(issue.cell, issue.row);
      return from === undefined
        ? issue
        : { ...issue, cell: cellName(from, issue.row), column: headings[from] ?? issue.column };
    }),
  }));
}
