import type { Bilingual } from '../bilingual';
import type { Id } from '../id';
import type { CellConflict, Vanishing } from './import-decisions';
import type { RowIssue } from './row-issue';

/**
 * What an import would do with a row, in the order a person has to look at them. `vanished` is what came from the same
 * source before and is not in this file.
 */
export const ROW_STATES = ['refused', 'conflicting', 'added', 'changed', 'vanished', 'unchanged'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** One field an import would change, as it is read on screen; null for nothing. */
export interface FieldChange {
  /** The field's key, where the importer compares fields with what was imported before. */
  key?: string;
  field: Bilingual;
  before: string | null;
  after: string | null;
}

/** What an import would do with one row of the file. */
export interface PreviewRow {
  /** The row's number in the file; 0 for what is not in the file. */
  row: number;
  /** What the row speaks of, where it is stored already. */
  id?: Id | null;
  state: RowState;
  /** What the row is about: a goal's code and wording, an intervention's name. */
  title: string;
  changes: FieldChange[];
  /** What was assumed, such as an equal split. */
  notes: Bilingual[];
  issues: RowIssue[];
  /** Cells where the register and the file have gone apart. */
  conflicts?: CellConflict[];
  /** What is decided of something that is not in the file. */
  vanishing?: Vanishing;
  /** What importing does with the row, where its state does not say it. */
  effect?: RowEffect;
}

/** What importing the row adds to: `none` leaves all as it is. */
export type RowEffect = 'added' | 'changed' | 'removed' | 'none';

/** What importing a row does: by its state, unless the importer has said. */
export const effectOf = ({ state, effect }: Pick<PreviewRow, 'state' | 'effect'>): RowEffect =>
  effect ?? (state === 'added' || state === 'changed' ? state : 'none');

/** What an import would do. `digest` names this very outcome: an import is carried out only while it still holds. */
export interface ImportPreview {
  digest: string;
  counts: Record<RowState, number>;
  /** Rows that importing would do something with. */
  effects: ImportCounts;
  /** Refused rows first, then in the order of the file; at most `PREVIEW_ROWS` of each state. */
  rows: PreviewRow[];
}

export const PREVIEW_ROWS = 500;

/** How many rows there are of each state. */
export function countStates(rows: readonly { state: RowState }[]): Record<RowState, number> {
  const counts = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<RowState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The rows a screen is given: by state, in the order of the file, at most so many of each. */
export const rowsToShow = (rows: readonly PreviewRow[], limit = PREVIEW_ROWS): PreviewRow[] =>
  ROW_STATES.flatMap((state) => rows.filter((row) => row.state === state).slice(0, limit));

/** Whether a person has decided of any of the row's conflicts: that is worth keeping, though the row stays as it is. */
export const isDecided = ({ conflicts = [] }: Pick<PreviewRow, 'conflicts'>): boolean =>
  conflicts.some(({ decision }) => decision !== null);

/** What an import did, or would do, in things. */
export interface ImportCounts {
  added: number;
  changed: number;
  removed: number;
}

/** How many things an import adds, changes and removes. */
export function countEffects(rows: readonly Pick<PreviewRow, 'state' | 'effect'>[]): ImportCounts {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const row of rows) {
    const effect = effectOf(row);
    if (effect !== 'none') counts[effect] += 1;
  }
  return counts;
}
