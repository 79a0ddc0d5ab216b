import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** The PostgreSQL channel on which every process of the application hears what happens at chains. */
export const CHANNEL = 'rt_chain';

/** What is said on it. Only ever that something happened, never what: a message holds at most 8 000 bytes. */
export type ChainMessage =
  | { kind: 'changes'; chainId: Id; seq: number }
  /** Its name or subject, its comments, or the whole chain is another or gone. */
  | { kind: 'chain'; chainId: Id }
  | { kind: 'comments'; chainId: Id }
  | { kind: 'removed'; chainId: Id }
  /** Somebody is at the chain, and is still; has selected something; has left. */
  | { kind: 'here'; chainId: Id; presence: Presence }
  | { kind: 'at'; chainId: Id; clientId: Id; accountId: Id; at: Presence['at'] }
  | { kind: 'left'; chainId: Id; clientId: Id }
  /** Who is at the chain? For a process that has just come to it. */
  | { kind: 'who'; chainId: Id };

export const SAY = 'SELECT pg_notify($1, $2)';
