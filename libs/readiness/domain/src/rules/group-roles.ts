import { reads } from '../text/item';
import type { Item } from '../text/wording';
import { NAMED } from './superlatives';

// What a group or place may be in a wording other than those among whom something is to happen.

/** "Åstadkomma lustfyllda skolgårdar": what the doing makes, the object of the verb that opens the wording. */
export const isMade = (items: Item[], from: number, index: number): boolean =>
  index > from && items.slice(from + 1, index).every(({ word }) => word.pos === 'adjective');

/** "bussarnas andel av resorna", "känt för sina träbåtar": part of what is measured or praised. */
export const isPartOf = (items: Item[], index: number): boolean =>
  (reads(items[index + 1], /^(?:an)?del$/) && items[index + 2]?.lower === 'av') ||
  (reads(items[index - 1], /^sin/) && items[index - 2]?.lower === 'för');

/** "ska vara en attraktiv arbetsgivare": what one is said to be. */
export function isRole(items: Item[], index: number, verb: number): boolean {
  if (items[index - 1]?.lower === 'bli') return true;
  let start = index;
  while (
    items[start - 1]?.word.pos === 'adjective' ||
    items[start - 1]?.lower === 'mest' ||
    items[start - 1]?.lower === ','
  )
    start--;
  const before = items[start - 1]?.lower ?? '';
  const said = items[start - 2]?.word.verb?.lemma === 'vara' || items[start - 2]?.lower === 'som';
  return (said && before === 'en') || ((said || verb < 0) && NAMED.has(before));
}

/** "tillgång till bibliotek": the place is what is reached, not where the change is to happen. */
export const reachedFor = (items: Item[], index: number): boolean =>
  items
    .slice(Math.max(0, index - 5), index)
    .some(
      ({ lower }, at, near) =>
        lower === 'tillgång' ||
        (lower === 'till' && reads(near[at - 1], /^(?:närhet|avstånd|resväg)/)) ||
        items[index - 1]?.lower === 'närmaste',
    );
