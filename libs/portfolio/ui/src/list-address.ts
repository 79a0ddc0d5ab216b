import { INTERVENTION_SORTS, type InterventionQuery, type LinkFilter } from '@rt/portfolio/domain';
import { type FilterAddress, filterOf } from './views/filter-address';

/** What can be shown, as the address says it. */
export const VIEWS = ['alla', 'mina', 'utan-mal', 'obesvarade', 'avbojda', 'ofordelade'] as const;
export type View = (typeof VIEWS)[number];

const LINKS: Partial<Record<View, LinkFilter>> = {
  'utan-mal': 'without_goal',
  obesvarade: 'unanswered',
  avbojda: 'declined',
  ofordelade: 'unallocated',
};

/** The parts of the list's address; each a text or nothing. */
export interface ListAddress extends FilterAddress {
  visa?: string | null;
  sok?: string | null;
  sort?: string | null;
}

/** Which view an address asks for; what nobody knows is everything. */
export const viewOf = (address: ListAddress): View => VIEWS.find((view) => view === address.visa) ?? 'alla';

/** The question an address asks the server; a minus before the sort turns it round, and what nobody knows is left out. */
export function queryOf(address: ListAddress): InterventionQuery {
  const view = viewOf(address);
  const sort = INTERVENTION_SORTS.find((name) => name === address.sort?.replace(/^-/, ''));
  return {
    ...filterOf(address),
    search: address.sok?.trim().slice(0, 200) || undefined,
    links: LINKS[view],
    mine: view === 'mina' || undefined,
    sort,
    descending: (sort && address.sort?.startsWith('-')) || undefined,
  };
}

/** The sort after a head is pressed: figures begin with the largest, words with the first; pressed again, the other way. */
export function nextSort(pressed: string, now: string | null | undefined): string {
  const first = ['amount', 'allocated', 'links'].includes(pressed) ? `-${pressed}` : pressed;
  if ((now ?? 'name') !== first) return first;
  return first.startsWith('-') ? pressed : `-${pressed}`;
}

/** Whether a column is what the list is sorted by, as `aria-sort` says it. */
export function sortState(column: string, now: string | null | undefined): 'ascending' | 'descending' | null {
  const sort = now ?? 'name';
  return sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : null;
}
