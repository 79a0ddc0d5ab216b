import type { Bilingual, Id } from '@rt/shared/domain';
import type { StatisticsChoice } from '../statistics-file';
import type { Service } from './service';
import type { SourceSelection } from './source-table';

export const SCHEDULES = ['off', 'daily', 'weekly', 'monthly'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** That an indicator gets its values from a service. Attaching fetches at once; detaching keeps the values. */
export interface AttachedSourceInput {
  service: Service;
  key: string;
  selection: SourceSelection;
  /** What to take from the answer, as from an uploaded file. */
  choice: StatisticsChoice;
  schedule: Schedule;
  /** Whether the passport's source fields are to say what the source does where they say something else. Empty ones are filled anyhow. */
  replacePassport?: boolean;
}

/**
 * `waiting` for its turn, `running`, or over. One that failed but has a `problem.retryAt` goes on by itself then, with the
 * parts it already has; asking for a fetch before that makes the same one go on now.
 */
export const FETCH_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type FetchState = (typeof FETCH_STATES)[number];

/** Why a fetch failed: what happened, what is kept, what to do. */
export interface FetchProblem {
  /** `source.too-many-requests`, `source.retired`, `source.too-many-cells` … */
  code: string;
  message: Bilingual;
  /** When it is tried again by itself, ISO 8601; null where a person has to act first. */
  retryAt: string | null;
}

export interface SourceFetch {
  id: Id;
  state: FetchState;
  requestedAt: string;
  /** null where the schedule asked. */
  requestedBy: string | null;
  finishedAt: string | null;
  /** How many of the requests it takes have been answered. */
  parts: { done: number; total: number };
  problem: FetchProblem | null;
  /** What it changed; null until it is done. `unchanged` alone where the source had nothing newer. */
  changes: { added: number; revised: number; unchanged: number } | null;
}

/** What has happened at a source that somebody ought to know of. */
export const FINDING_KINDS = [
  'retired',
  'late',
  'history_changed',
  'definition_changed',
  'series_broken',
  'failing',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface SourceFinding {
  id: Id;
  kind: FindingKind;
  foundAt: string;
  /** What was seen, in a sentence: "12 värden för 2019–2022 har ändrats." */
  detail: Bilingual;
  /** Somebody has seen it and written what it means; null until then. */
  settled: { at: string; by: string | null; note: string } | null;
}

export interface AttachedSource extends AttachedSourceInput {
  id: Id;
  title: string;
  /** When the source itself was updated, as far as it has told. */
  sourceUpdatedAt: string | null;
  fetchedAt: string | null;
  nextFetchAt: string | null;
  lastFetch: SourceFetch | null;
  findings: SourceFinding[];
  version: number;
}

/** The answer of `GET /indicators/:id/source`: null where the indicator has no source. */
export interface SourceOfIndicator {
  source: AttachedSource | null;
}

/** Finding and settling what has happened at a source; the note is text in characters. */
export const SETTLEMENT_NOTE = { min: 3, max: 2000 } as const;
