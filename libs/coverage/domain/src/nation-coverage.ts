import type { Id } from '@rt/shared/domain';
import type { GoalMeasures } from './goal-facts';
import { goalAsks } from './level-demand';
import { judgeThreads } from './judge-threads';
import { type MoneyFacts, type MoneyFlow, moneyFlow } from './money-flow';
import type { MappedStrategy } from './region-coverage';
import { LINK_STATES, type LinkState, THREAD_LINKS, type ThreadLink } from './thread-link';

/** A region as the nation sees it: what is adopted, counted, without a word of the goals. */
export interface RegionInNation {
  id: Id;
  name: string;
  countyCode: string | null;
  /** null where the region has adopted no strategy in the system. */
  strategy: MappedStrategy | null;
  goals: GoalMeasures[];
  money: MoneyFacts;
}

export interface NationCoverage {
  asOf: string;
  /** By Swedish alphabet. */
  regions: RegionInNation[];
}

/** How many goals of a region have each state, link by link. */
export type LinkCounts = Record<ThreadLink, Record<LinkState, number>>;

/** A row of the national map. */
export interface RegionCount {
  /** Goals of which something is asked: all but visions. */
  goals: number;
  followable: number;
  links: LinkCounts;
  money: MoneyFlow;
}

/** Counts a region by the same rules that draw its own map. */
export function countRegion({ goals, money }: Pick<RegionInNation, 'goals' | 'money'>): RegionCount {
  const threads = judgeThreads(goals);
  const asked = goals.filter(goalAsks);
  const followed = new Set(goals.filter(({ id }) => threads.get(id)?.followed).map(({ id }) => id));
  const links = emptyCounts();
  for (const { id } of asked)
    for (const link of THREAD_LINKS) links[link][threads.get(id)?.links[link].state ?? 'not_asked'] += 1;
  return { goals: asked.length, followable: followed.size, links, money: moneyFlow(goals, followed, money) };
}

const emptyCounts = (): LinkCounts =>
  Object.fromEntries(
    THREAD_LINKS.map((link) => [link, Object.fromEntries(LINK_STATES.map((state) => [state, 0]))]),
  ) as LinkCounts;
