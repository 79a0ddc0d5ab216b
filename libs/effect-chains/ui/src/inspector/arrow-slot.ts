import { InjectionToken, type Type } from '@angular/core';
import type { ChainEdge } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** What the component in the slot is told of the arrow. */
export interface ArrowInSlot {
  chainId: Id;
  edge: ChainEdge;
  /** The boxes it goes between. */
  from: string;
  to: string;
}

/** Loads what the shell shows of other domains beside an arrow; its inputs are those of `ArrowInSlot`. */
export const ARROW_SLOT = new InjectionToken<() => Promise<Type<unknown>>>('ARROW_SLOT');
