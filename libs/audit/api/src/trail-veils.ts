import type { Actor } from '@rt/identity/domain';

/** What one domain keeps from some readers of the trail: that something was changed is told, but not what it was. */
export interface TrailVeil {
  objectTypes: readonly string[];
  keepsFrom(actor: Actor): boolean;
  /** A statement that gives the ids concerned. $1 the region, $2 whoever asks. */
  ids: string;
}

const veils: TrailVeil[] = [];

/** Domains that hold secrets say so once, when they are loaded. */
export const veilTrail = (veil: TrailVeil): void => void veils.push(veil);

export const veilsFor = (actor: Actor): readonly TrailVeil[] => veils.filter((veil) => veil.keepsFrom(actor));
