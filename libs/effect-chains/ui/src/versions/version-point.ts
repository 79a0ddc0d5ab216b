import type { ChainVersion } from '@rt/effect-chains/domain';

/** A point of the chain's history as the address says it: the number of a change, or `nu`. */
export type VersionPoint = number | 'nu';

/** What the address says; without anything sensible, the point given instead. */
export function pointFrom(text: string | undefined, instead: VersionPoint): VersionPoint {
  if (text === 'nu') return 'nu';
  return text && /^\d{1,9}$/.test(text) ? Number(text) : instead;
}

export interface NamedPoint {
  value: string;
  text: string;
}

/** What one can choose between: now, the versions, and how the chain began; versions with the same content under one line. */
export function namedPoints(versions: readonly ChainVersion[], named: (version: ChainVersion) => string): NamedPoint[] {
  const bySeq = new Map<number, string[]>();
  for (const version of versions) bySeq.set(version.seq, [...(bySeq.get(version.seq) ?? []), named(version)]);
  if (!bySeq.has(0)) bySeq.set(0, [BEGINNING]);
  return [
    { value: 'nu', text: NOW },
    ...[...bySeq].map(([seq, names]) => ({ value: String(seq), text: names.join(' · ') })),
  ];
}

const NOW = $localize`:@@chain-compare.now:Nu`;
const BEGINNING = $localize`:@@chain-compare.start:När kedjan skapades`;

/** What to compare with now when nobody has said: the newest version, or how the chain began. */
export const newestPoint = (versions: readonly ChainVersion[]): VersionPoint =>
  versions.reduce((newest, { seq }) => Math.max(newest, seq), 0);
