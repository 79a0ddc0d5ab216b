import type { PartChange } from '@rt/effect-chains/domain';
import { isEdit, isOf, leaningOn, only, samePart, wasOf } from './change-fields';
import type { Parked } from './parked-change';

/** Puts later changes to a parked part, and those that lean on it, to what is parked; the others are left. */
export function fold(parked: Parked, changes: readonly PartChange[]): { parked: Parked | null; left: PartChange[] } {
  const left: PartChange[] = [];
  const now = changes.reduce<Parked | null>((before, change) => {
    const [after, rest] = before ? put(before, change) : [null, change];
    if (rest) left.push(rest);
    return after;
  }, parked);
  if (!now?.whole) return { parked: now, left };
  const along = leaningOn(left, new Set([now.mine.id]));
  return {
    parked: { ...now, along: [...now.along, ...along] },
    left: left.filter((change) => !along.includes(change)),
  };
}

/** What is parked after one more change, and what of the change has nothing to do with it. */
function put(parked: Parked, change: PartChange): [Parked | null, PartChange | null] {
  const { mine, whole } = parked;
  if (!samePart(mine, change)) return [parked, change];
  if (!isEdit(change)) return [mine.is === null && change.is ? null : { ...parked, mine: change, whole: true }, null];
  const fields = isOf(mine);
  if (!fields) return [parked, change];
  const same = whole ? change : only(change, (field) => field in fields);
  return [same ? writtenOn(parked, same) : parked, whole ? null : only(change, (field) => !(field in fields))];
}

/** Where a person has written what was there before there is nothing to choose between any more. */
function writtenOn(parked: Parked, change: PartChange): Parked | null {
  const is = { ...isOf(parked.mine), ...isOf(change) };
  const was = wasOf(parked.mine) && { ...wasOf(change), ...wasOf(parked.mine) };
  const unchanged = was && Object.entries(is).every(([field, value]) => same(value, was[field]));
  return unchanged ? null : { ...parked, mine: { ...parked.mine, was, is } as PartChange };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
