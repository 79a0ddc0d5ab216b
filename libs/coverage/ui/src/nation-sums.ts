import { type RegionCount, THREAD_LINKS, type ThreadLink } from '@rt/coverage/domain';

/** The last row of the nation's map. */
export interface NationSums {
  goals: number;
  followable: number;
  running: Record<ThreadLink, number>;
  total: number;
  lost: number;
}

const sum = (counts: readonly RegionCount[], of: (count: RegionCount) => number) =>
  counts.reduce((total, count) => total + of(count), 0);

/** All regions together. */
export const nationSums = (counts: readonly RegionCount[]): NationSums => ({
  goals: sum(counts, ({ goals }) => goals),
  followable: sum(counts, ({ followable }) => followable),
  running: Object.fromEntries(
    THREAD_LINKS.map((link) => [link, sum(counts, ({ links }) => links[link].running)]),
  ) as Record<ThreadLink, number>,
  total: sum(counts, ({ money }) => money.total),
  lost: sum(counts, ({ money }) => money.lost),
});
