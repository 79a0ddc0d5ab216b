import { DIMENSIONS, FILTER_OF, FILTER_OF_CRITERION, HORIZONTAL_CRITERIA, type LinkFilter } from '@rt/portfolio/domain';
import { type ListAddress, queryOf, type View } from '../list-address';
import { PART_OF, PART_OF_CRITERION } from '../views/filter-address';

const VIEW_OF: Readonly<Record<LinkFilter, View>> = {
  without_goal: 'utan-mal',
  unanswered: 'obesvarade',
  declined: 'avbojda',
  unallocated: 'ofordelade',
};

/** A saved selection as the list's address has it. */
export function addressOfSelection(selection: string): ListAddress {
  const asked = new URLSearchParams(selection);
  const parts = [
    ...DIMENSIONS.map((dimension) => [PART_OF[dimension], asked.get(FILTER_OF[dimension])] as const),
    ['finansiarer', asked.get('funders')] as const,
    ...HORIZONTAL_CRITERIA.map((each) => [PART_OF_CRITERION[each], asked.get(FILTER_OF_CRITERION[each])] as const),
  ];
  return {
    ...Object.fromEntries(parts.filter(([, value]) => value)),
    ...(asked.get('search') ? { sok: asked.get('search') } : {}),
    ...(asked.get('goalLevel') ? { malniva: asked.get('goalLevel') } : {}),
    ...(asked.get('counting') === 'once' ? { rakna: 'en-gang' } : {}),
    ...(asked.get('links') ? { visa: VIEW_OF[asked.get('links') as LinkFilter] } : {}),
  };
}

const NOT_OF_SELECTION = ['sort', 'descending', 'mine'];

/** What an address of the list selects, without how it is sorted and without whose it is: the same for every reader. */
export function selectionOf(address: ListAddress): string {
  const given = Object.entries(queryOf(address)).filter(
    ([part, value]) => value !== undefined && !NOT_OF_SELECTION.includes(part),
  );
  const selection = new URLSearchParams(given.map(([part, value]) => [part, String(value)]));
  selection.sort();
  return selection.toString();
}
