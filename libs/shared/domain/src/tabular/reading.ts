import type { Bilingual } from '../bilingual';
import type { Cell } from './cell';

/** Why a cell cannot be taken as it is: a stable code and what to do. */
export interface CellProblem {
  code: string;
  message: Bilingual;
}

/** What a cell was read as: a value (null where the cell is empty), or why not. */
export type Reading<T> = { value: T | null } | { problem: CellProblem };

/** A way to read a cell; every reader answers `import.formula-error` for a cell that holds an error. */
export type Reader<T> = (cell: Cell | undefined) => Reading<T>;

/** Whether a reading is a problem. */
export const isProblem = <T>(reading: Reading<T>): reading is { problem: CellProblem } => 'problem' in reading;

/** A reading that says why not. */
export const unreadable = (code: string, sv: string, en: string) => ({ problem: { code, message: { sv, en } } });

/** The problem every reader gives for a cell where a formula failed. */
export const formulaError = (error: string) =>
  unreadable(
    'import.formula-error',
    `Formeln i cellen ger felet ${error}. Rätta formeln eller skriv värdet.`,
    `The formula in the cell gives the error ${error}. Mend the formula or write the value.`,
  );
