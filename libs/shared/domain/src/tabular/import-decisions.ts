import type { Bilingual } from '../bilingual';
import type { Id } from '../id';

/** Which of two values a person lets stand. */
export type CellDecision = 'keep' | 'take';

/**
 * A cell where both the register and the file have moved on from what they had in common, each to a value of its own.
 * Values as they are read on screen; null for nothing.
 */
export interface CellConflict {
  key: string;
  field: Bilingual;
  /** What the last import, or the exported workbook, said. */
  base: string | null;
  ours: string | null;
  theirs: string | null;
  /** Who changed the register last, and when; null where the trail does not say. */
  changed: { by: string | null; at: string } | null;
  /** Null until a person has decided: then the register's value stands. */
  decision: CellDecision | null;
}

/** What to do with something that came from a source before and is not in its file now. */
export type VanishedDecision = { do: 'leave' } | { do: 'end'; on: string } | { do: 'remove' };

/** Something that is not in the file, as the preview shows it. */
export interface Vanishing {
  externalId: string | null;
  /** When it was last in a file, as ÅÅÅÅ-MM-DD. */
  lastSeen: string;
  endsOn: string | null;
  decision: VanishedDecision;
}

/** What a person has decided of a file on its way in; what is not there is not decided. */
export interface ImportDecisions {
  /** For every conflict without a decision of its own. */
  all?: CellDecision;
  /** By what the row speaks of, then by field. */
  cells?: Record<Id, Record<string, CellDecision>>;
  vanished?: Record<Id, VanishedDecision>;
  /** For everything that is not in the file and has no decision of its own. */
  allVanished?: VanishedDecision;
}

/** What a built-in profile has to be told before its amounts can be read. */
export interface ImportSettings {
  /** Kronor for one euro; null where the amounts are in kronor. */
  rate?: number;
  /** The day of the rate, as ÅÅÅÅ-MM-DD. */
  rateOn?: string;
  /** Where the rate comes from, such as Riksbanken. */
  rateFrom?: string;
  /** The amounts are in kronor after all. */
  inKronor?: boolean;
}
