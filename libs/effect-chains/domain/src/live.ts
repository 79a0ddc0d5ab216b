import type { Id } from '@rt/shared/domain';
import type { PartKind } from './part-change';

/** Somebody who has the chain open, in one window. */
export interface Presence {
  /** Of the window. */
  clientId: Id;
  accountId: Id;
  name: string;
  /** What they have selected. */
  at: { part: PartKind; id: Id } | null;
}

/**
 * The events of `GET /api/effect-chains/:id/events` (server-sent): `changes` holds `AppliedChanges` and has its seq as id, so
 * that a window that comes back gets what it missed; `presence` holds `Presence[]`, everybody; `chain` says that the name or
 * subject changed; `comments` that the comments did; `reload` that too much was missed and the chain must be read anew.
 */
export const LIVE_EVENTS = ['changes', 'presence', 'chain', 'comments', 'reload'] as const;
export type LiveEvent = (typeof LIVE_EVENTS)[number];
