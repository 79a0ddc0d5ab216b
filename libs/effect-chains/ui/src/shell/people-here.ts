import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** Somebody at the chain, however many windows they have it open in. */
export interface PersonHere {
  accountId: Id;
  name: string;
  initials: string;
  /** What they have selected, in the window that has something selected. */
  at: Presence['at'];
}

/** The people behind the windows, in the order in which they came. */
export function peopleHere(windows: readonly Presence[]): PersonHere[] {
  const people = new Map<Id, PersonHere>();
  for (const { accountId, name, at } of windows) {
    const known = people.get(accountId);
    if (!known) people.set(accountId, { accountId, name, initials: initialsOf(name), at });
    else if (!known.at) known.at = at;
  }
  return [...people.values()];
}

/** `AE` of Anna Ek, `AS` of Anna Maria Svensson. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => word?.charAt(0).toLocaleUpperCase('sv') ?? '').join('');
}
