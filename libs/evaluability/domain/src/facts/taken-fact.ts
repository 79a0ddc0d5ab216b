import type { FactCode, KnownFact } from './known-fact';

/** How a reviewer took what the system said. */
export const STANCES = ['confirmed', 'contested'] as const;
export type Stance = (typeof STANCES)[number];

/** One fact confirmed or contested by itself. */
export interface FactStance {
  code: FactCode;
  stance: Stance;
}
/** With what the system said when it was taken so, for what it says may change. */
export interface TakenFact extends FactStance {
  fact: KnownFact;
}

/** The stances with one of them changed; null takes it back. */
export const withStance = (
  taken: readonly FactStance[],
  code: FactCode,
  stance: Stance | null,
): readonly FactStance[] => {
  const others = taken.filter((each) => each.code !== code);
  return stance === null ? others : [...others, { code, stance }];
};

/** Whether the system has come to say something else since a fact was taken. */
export const saysOtherwise = (taken: TakenFact, now: KnownFact | undefined): boolean =>
  !!now && JSON.stringify(plain(taken.fact)) !== JSON.stringify(plain(now));

const plain = ({ count, of, value, from, to, names }: KnownFact) =>
  [count, of, value, from, to, names].map((part) => part ?? null);
