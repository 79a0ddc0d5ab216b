import type { AspectStanding, JudgedIndicator } from '../status/standing';
import { type Aspect, STATUSES } from '../status/status-words';

/** What a list of indicators can be sorted by, as the address says it; a minus before it turns the order round. */
export const SORTS = ['namn', 'trend', 'mal', 'data'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListOrder {
  by: Sort;
  turned: boolean;
}

export function orderIn(address: string | undefined): ListOrder {
  const turned = address?.startsWith('-') ?? false;
  const by = SORTS.find((sort) => sort === address?.replace(/^-/, '')) ?? 'namn';
  return { by, turned };
}

/** The address of an order one step on: first the order itself, then turned; null for what is usual. */
export const nextOrder = ({ by, turned }: ListOrder, wanted: Sort): string | null => {
  if (by === wanted && !turned) return `-${wanted}`;
  return wanted === 'namn' ? null : wanted;
};

const ASPECT_OF: Readonly<Record<Exclude<Sort, 'namn'>, Aspect>> = { trend: 'trend', mal: 'target', data: 'data' };

const rank = (standing: readonly AspectStanding[], aspect: Aspect): number => {
  const of = standing.find((each) => each.aspect === aspect);
  return of ? STATUSES[aspect].indexOf(of.computed) : 0;
};

/** Sorted as asked: by name, or the worst of a status first; those alike by name. */
export function ordered(all: readonly JudgedIndicator[], { by, turned }: ListOrder): JudgedIndicator[] {
  const names = new Intl.Collator('sv');
  const byName = (a: JudgedIndicator, b: JudgedIndicator) => names.compare(a.indicator.name, b.indicator.name);
  const sign = turned ? -1 : 1;
  if (by === 'namn') return [...all].sort((a, b) => sign * byName(a, b));
  const aspect = ASPECT_OF[by];
  return [...all].sort((a, b) => sign * (rank(b.standing, aspect) - rank(a.standing, aspect)) || byName(a, b));
}
