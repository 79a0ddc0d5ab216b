import type { PartChange } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** The fields of a part, whatever its kind. */
export type Fields = Readonly<Record<string, unknown>>;

export const wasOf = ({ was }: PartChange) => was as Fields | null;
export const isOf = ({ is }: PartChange) => is as Fields | null;
/** A change of some fields of a part that was there and still is. */
export const isEdit = ({ was, is }: PartChange) => was !== null && is !== null;
export const samePart = (one: Pick<PartChange, 'part' | 'id'>, other: Pick<PartChange, 'part' | 'id'>) =>
  one.part === other.part && one.id === other.id;

const pick = (fields: Fields | null, wanted: (field: string) => boolean) =>
  fields && Object.fromEntries(Object.entries(fields).filter(([field]) => wanted(field)));

/** An edit of only some of its fields; null where none is left. */
export function only(change: PartChange, wanted: (field: string) => boolean): PartChange | null {
  const is = pick(isOf(change), wanted);
  if (!is || !Object.keys(is).length) return null;
  return { ...change, was: pick(wasOf(change), wanted), is } as PartChange;
}

/** The other parts that a new, moved or removed part needs: the ends of an arrow, the arrow of a piece of evidence. */
export function needs(change: PartChange): Id[] {
  const content = isOf(change) ?? wasOf(change) ?? {};
  return ['fromId', 'toId', 'edgeId'].flatMap((field) => (typeof content[field] === 'string' ? [content[field]] : []));
}

/** Those of the changes that cannot be made without the parts given, and those that cannot without these in turn. */
export function leaningOn(changes: readonly PartChange[], ids: ReadonlySet<Id>): PartChange[] {
  const known = new Set(ids);
  const found: PartChange[] = [];
  for (const change of [...changes].sort(arrowsFirst)) {
    if (!needs(change).some((id) => known.has(id))) continue;
    known.add(change.id);
    found.push(change);
  }
  return changes.filter((change) => found.includes(change));
}

const arrowsFirst = (one: PartChange, other: PartChange) => Number(other.part === 'edge') - Number(one.part === 'edge');
