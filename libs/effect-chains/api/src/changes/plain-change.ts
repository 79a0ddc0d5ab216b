import type { PartChange } from '@rt/effect-chains/domain';

/** A change as validated input holds it: fields that were left out may be there as undefined. */
export interface GivenChange {
  part: PartChange['part'];
  id: string;
  was: object | null;
  is: object | null;
}

/** The fields that were given, ids of ties in the order in which they are stored. */
export function plainContent(content: object): object {
  const given = Object.entries(content).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([field, value]) => [field, Array.isArray(value) ? [...(value as unknown[])].sort() : value]),
  );
}

export const plainChange = ({ part, id, was, is }: GivenChange): PartChange =>
  ({ part, id, was: was && plainContent(was), is: is && plainContent(is) }) as PartChange;
