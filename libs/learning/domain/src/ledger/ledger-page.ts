import type { Id, Page } from '@rt/shared/domain';
import type { Answer } from './response';
import type { Standing } from './standing';

/** What the ledger of a region is narrowed to. */
export const LEDGER_SHOWN = ['open', 'overdue', 'unanswered', 'changed', 'declined', 'all'] as const;
export type LedgerShown = (typeof LEDGER_SHOWN)[number];

export interface LedgerQuery {
  shown: LedgerShown;
  /** Only what the reader is responsible for. */
  mine?: boolean;
  studyId?: Id;
  /** The year, ÅÅÅÅ, in which something was changed because of it; the changes told are then those of that year. */
  changedIn?: number;
  offset?: number;
  limit?: number;
}

/** A recommendation among all of a region's. */
export interface LedgerRow {
  id: Id;
  number: number;
  text: string;
  studyId: Id;
  studyTitle: string;
  finding: string;
  page: string | null;
  responsibleId: Id | null;
  responsible: string | null;
  dueOn: string | null;
  answer: Answer | null;
  standing: Standing;
  overdue: boolean;
  /** What was changed, by name, as the reader may know it. */
  changes: string[];
}

export interface LedgerPage extends Page<LedgerRow> {
  /** How many there are of each, whatever is shown; those that the reader is responsible for where `mine`. */
  counts: Record<LedgerShown, number>;
  /** Open ones the reader is responsible for. */
  mine: number;
}
