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

/** What Excel, in Swedish and English, and its kin write where a formula failed; files of text have them as text. */
const ERRORS =
  /^#(?:n\/a|ref!|value!|div\/0!|name\?|null!|num!|spill!|calc!|saknas!|referens!|värdefel!|division\/0!|namn\?|skärning!|ogiltigt!|spill!|#+)$/i;

/** The error a cell holds, as an error or as the text of one; null where it holds none. */
export function errorIn(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') return ERRORS.test(cell.trim()) ? cell.trim() : null;
  return cell && typeof cell === 'object' && 'error' in cell ? cell.error : null;
}

/** The problem every reader gives for a cell where a formula failed. */
export const formulaError = (error: string) =>
  unreadable(
    'import.formula-error',
    `Formeln i cellen ger felet ${error}. Rätta formeln eller skriv värdet.`,
    `The formula in the cell gives the error ${error}. Mend the formula or write the value.`,
  );
