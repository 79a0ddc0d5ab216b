import type { ParamMap, Params } from '@angular/router';
import { type GoalFacts, type GoalThread, inTreeOrder, THREAD_LINKS } from '@rt/coverage/domain';
import type { Level } from '@rt/goals/domain';

export const MAP_SORTS = ['tree', 'breaks', 'money'] as const;
export type MapSort = (typeof MAP_SORTS)[number];
export const MAP_GROUPS = ['none', 'part', 'level', 'responsible'] as const;
export type MapGroup = (typeof MAP_GROUPS)[number];

/** How the rows of the map stand. */
export interface MapOrder {
  sort: MapSort;
  group: MapGroup;
}

export const orderFrom = (params: ParamMap): MapOrder => ({
  sort: MAP_SORTS.find((sort) => sort === params.get('sortera')) ?? 'tree',
  group: MAP_GROUPS.find((group) => group === params.get('gruppera')) ?? 'none',
});

export const orderParams = ({ sort, group }: MapOrder): Params => ({
  sortera: sort === 'tree' ? null : sort,
  gruppera: group === 'none' ? null : group,
});

/** A row of the map. */
export interface MapRow {
  goal: GoalFacts;
  thread: GoalThread;
  /** How deep it stands in the tree; 0 where the tree is not shown. */
  depth: number;
  /** The goal under which its part of the strategy is gathered: an overall goal, or itself. */
  part: GoalFacts;
}

/** Rows under a heading; the heading is null where the rows are not grouped. */
export interface MapSection {
  key: string;
  heading: string | null;
  rows: MapRow[];
}

const breaks = ({ thread }: MapRow) =>
  THREAD_LINKS.reduce((sum, link) => {
    const { state } = thread.links[link];
    return sum + (state === 'broken' ? 2 : state === 'thin' ? 1 : 0);
  }, 0);

/** Every goal as a row, in the order of the tree. */
export function mapRows(goals: readonly GoalFacts[], threads: ReadonlyMap<string, GoalThread>): MapRow[] {
  let part: GoalFacts | null = null;
  return inTreeOrder(goals).flatMap(({ goal, depth }) => {
    if (depth === 0 || goal.level === 'overall_goal') part = goal;
    const thread = threads.get(goal.id);
    return thread ? [{ goal, thread, depth, part: part ?? goal }] : [];
  });
}

/** The rows sorted and grouped; rows that are equal keep the order of the tree. */
export function sections(
  rows: readonly MapRow[],
  { sort, group }: MapOrder,
  levelName: (level: Level) => string,
  nobody: string,
): MapSection[] {
  const sorted = sort === 'tree' ? [...rows] : rows.map((row) => ({ ...row, depth: 0 })).sort(COMPARE[sort]);
  if (group === 'none') return sorted.length > 0 ? [{ key: 'all', heading: null, rows: sorted }] : [];
  const headingOf = ({ goal, part }: MapRow): string => {
    if (group === 'level') return levelName(goal.level);
    if (group === 'responsible') return goal.responsible ?? nobody;
    return `${part.code ?? ''} ${part.wording}`.trim();
  };
  const found = new Map<string, MapRow[]>();
  for (const row of sorted) found.set(headingOf(row), [...(found.get(headingOf(row)) ?? []), { ...row, depth: 0 }]);
  return [...found].map(([heading, inIt]) => ({ key: heading, heading, rows: inIt }));
}

const COMPARE: Record<Exclude<MapSort, 'tree'>, (one: MapRow, other: MapRow) => number> = {
  breaks: (one, other) => breaks(other) - breaks(one),
  money: (one, other) => other.goal.amount - one.goal.amount,
};
