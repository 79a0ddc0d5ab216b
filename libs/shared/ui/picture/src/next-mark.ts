import type { Openable } from './picture';

type Place = Openable['at'];
const WAYS = {
  ArrowRight: (from: Place, to: Place) => [to.x - from.x, to.y - from.y],
  ArrowLeft: (from: Place, to: Place) => [from.x - to.x, to.y - from.y],
  ArrowDown: (from: Place, to: Place) => [to.y - from.y, to.x - from.x],
  ArrowUp: (from: Place, to: Place) => [from.y - to.y, to.x - from.x],
} as const;

/** How much further away a thing seems when it lies aside from the way one goes. */
const ASIDE = 3;

/** Which thing an arrow key leads to from the one at a place in the list: the nearest that way, or the first or last; null where there is none. */
export function nextMark(all: readonly Openable[], at: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return all.length - 1;
  const from = all[at]?.at;
  if (!from || !(key in WAYS)) return null;
  const way = WAYS[key as keyof typeof WAYS];
  const ranked = all.flatMap(({ at: to }, index) => {
    const [ahead = 0, aside = 0] = way(from, to);
    return ahead > 0.5 ? [{ index, far: ahead + Math.abs(aside) * ASIDE }] : [];
  });
  return ranked.sort((one, other) => one.far - other.far)[0]?.index ?? null;
}
