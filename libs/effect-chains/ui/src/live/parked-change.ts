import {
  adding,
  changing,
  type ChainContent,
  type PartChange,
  type PartConflict,
  type PartContents,
  type PartKind,
  removing,
  SHELVES,
  type StoredParts,
} from '@rt/effect-chains/domain';
import { isEdit, leaningOn, only, samePart } from './change-fields';
import { restoring } from './restoring';

/** A change made here to what somebody else has changed meanwhile; kept until the person has chosen. */
export interface Parked {
  mine: PartChange;
  /** The part is gone, or was to come or go: the choice is about all of it, not about some fields. */
  whole: boolean;
  /** What goes with it: the arrows of a box that was to be removed, the arrow drawn to a box that is gone. */
  along: readonly PartChange[];
  /** The part as it was when it was changed here: see lastSeen. */
  seen: readonly PartChange[];
  by: string | null;
  at: string | null;
}

/** Takes what is in conflict out of changes. What both have removed is no conflict. */
export function park(
  changes: readonly PartChange[],
  conflicts: readonly PartConflict[],
  seen: readonly PartChange[] = [],
) {
  let left: PartChange[] = [];
  const parked: Parked[] = [];
  for (const change of changes) {
    const conflict = conflicts.find((each) => samePart(each, change));
    if (!conflict) left.push(change);
    else if (change.is !== null || conflict.current !== null) {
      const { by, at, current, fields } = conflict;
      const whole = !isEdit(change) || current === null;
      const mine = whole ? change : only(change, (field) => fields.includes(field));
      const rest = whole ? null : only(change, (field) => !fields.includes(field));
      if (rest) left.push(rest);
      if (mine) parked.push({ mine, whole, by, at, seen, along: [] });
    }
  }
  const all = parked.map((each) => {
    const along = each.whole ? leaningOn(left, new Set([each.mine.id])) : [];
    left = left.filter((change) => !along.includes(change));
    return { ...each, along };
  });
  return { left, parked: all };
}

/** One choice a part: what is parked about it later goes together with what was parked before. */
export function together(before: readonly Parked[], after: readonly Parked[]): Parked[] {
  const newer = (one: Parked) => after.find(({ mine }) => samePart(mine, one.mine));
  const both = before.map((one) => {
    const other = newer(one);
    return other ? { ...other, ...union(one, other), along: [...one.along, ...other.along] } : one;
  });
  return [...both, ...after.filter((each) => !before.some(({ mine }) => samePart(mine, each.mine)))];
}

function union(one: Parked, other: Parked): Pick<Parked, 'mine' | 'whole'> {
  if (!isEdit(one.mine) || !isEdit(other.mine)) return other;
  const [was, is] = [
    { ...other.mine.was, ...one.mine.was },
    { ...one.mine.is, ...other.mine.is },
  ];
  return { mine: { ...other.mine, was, is } as PartChange, whole: one.whole || other.whole };
}

/** What carries a parked change through after all, on top of what is there now; with other texts where the person chose some. */
export function insisting(
  { mine, along }: Parked,
  content: ChainContent,
  gone: readonly PartChange[],
  texts: Readonly<Record<string, string>> = {},
): PartChange[] {
  const now = partIn(content, mine);
  if (mine.is === null) return now ? removing(content, new Set([mine.id])) : [];
  const wanted = { ...mine.is, ...texts };
  if (now) return [changing(mine.part, now as StoredParts[typeof mine.part], wanted) ?? [], along].flat();
  if (mine.was === null) return [{ ...mine, is: wanted } as PartChange, ...along];
  return [
    ...restoring(gone, mine.id, content).map((change) => (samePart(change, mine) ? added(change, wanted) : change)),
    ...along,
  ];
}

/** A part of a chain as it is there, or undefined where it is not. */
export const partIn = (content: ChainContent, { part, id }: Pick<PartChange, 'part' | 'id'>) =>
  (content[SHELVES[part]] as readonly StoredParts[PartKind][]).find((each) => each.id === id);

const added = (change: PartChange, wanted: object) =>
  adding(change.part, change.id, { ...change.is, ...wanted } as PartContents[PartKind]);
