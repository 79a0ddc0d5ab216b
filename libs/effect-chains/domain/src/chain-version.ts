import type { Id } from '@rt/shared/domain';
import type { ChainContent } from './chain';

export const VERSION_NAME_LENGTH = { min: 1, max: 100 } as const;

/**
 * A point in a chain's history worth going back to: one that somebody named, or the day a version of a strategy it serves was
 * adopted (`id` null).
 */
export interface ChainVersion {
  id: Id | null;
  name: string;
  /** The last change before that point. */
  seq: number;
  at: string;
  by: string | null;
}

/** The chain as it was after a change. */
export interface ChainAt extends ChainContent {
  seq: number;
}
