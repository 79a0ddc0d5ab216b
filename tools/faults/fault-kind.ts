import type { Cell } from '@rt/shared/domain';
import type { Column } from './columns';
import type { Cells } from './right-row';

export type FileFormat = 'csv' | 'xlsx';

/** A way for a row to be wrong, and what the import is to say of it: the code, by the column it is about. */
export interface FaultKind {
  /** What a person would call it. */
  name: string;
  /** Spoils a right row. `earlier`: a right row further up in the file. */
  spoil(cells: Cells, earlier: Cells): void;
  issues: readonly (readonly [column: Column | 'beyond', code: string])[];
  /** A cell after the last heading. */
  beyond?: Cell;
  /** The file it can be written in; both where it is left out. */
  only?: FileFormat;
}

export const OURS = 'intervention-import.';

/** One cell that is wrong by itself; `more` goes with it so that nothing else is. */
export const cell = (name: string, column: Column, code: string, wrong: Cell, more: Cells = {}): FaultKind => ({
  name,
  spoil: (cells) => Object.assign(cells, more, { [column]: wrong }),
  issues: [[column, code]],
});

/** The same, in files that have such cells. */
export const only = (only: FileFormat, kind: FaultKind): FaultKind => ({ ...kind, only });
