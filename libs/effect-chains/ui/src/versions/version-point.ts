import type { ChainVersion } from '@rt/effect-chains/domain';

/** A point of the chain's history as the address says it: the number of a change, or `nu`. */
export type VersionPoint = number | 'nu';

/** What the address says; without anything sensible, the point given instead. */
export function pointFrom(text: string | undefined, instead: VersionPoint): VersionPoint {
  if (text === 'nu') return 'nu';
  return text && /^\d{1,9}$/.test(text) ? Number(text) : instead;
}

/** What to compare with now when nobody has said: the newest version, or how the chain began. */
export const newestPoint = (versions: readonly ChainVersion[]): VersionPoint =>
  versions.reduce((newest, { seq }) => Math.max(newest, seq), 0);
