import type { Bilingual } from '../bilingual';
import type { RowIssue } from './row-issue';

/** What an import would do with a row. Refused rows first, as they are what a person has to mend. */
export const ROW_STATES = ['refused', 'added', 'changed', 'unchanged'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** One field an import would change, as it is read on screen; null for nothing. */
export interface FieldChange {
  field: Bilingual;
  before: string | null;
  after: string | null;
}

/** What an import would do with one row of the file. */
export interface PreviewRow {
  row: number;
  state: RowState;
  /** What the row is about: a goal's code and wording, an intervention's name. */
  title: string;
  changes: FieldChange[];
  /** What was assumed, such as an equal split. */
  notes: Bilingual[];
  issues: RowIssue[];
}

/** What an import would do. `digest` names this very outcome: an import is carried out only while it still holds. */
export interface ImportPreview {
  digest: string;
  counts: Record<RowState, number>;
  /** Refused rows first, then in the order of the file; at most `PREVIEW_ROWS` of each state. */
  rows: PreviewRow[];
}

export const PREVIEW_ROWS = 500;

/** How many rows there are of each state. */
export function countStates(rows: readonly { state: RowState }[]): Record<RowState, number> {
  const counts = { refused: 0, added: 0, changed: 0, unchanged: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The rows a screen is given: by state, in the order of the file, at most so many of each. */
export const rowsToShow = (rows: readonly PreviewRow[], limit = PREVIEW_ROWS): PreviewRow[] =>
  ROW_STATES.flatMap((state) => rows.filter((row) => row.state === state).slice(0, limit));
