import type { Move } from './goal-moves';

/** What a key means in the tree. */
export type TreeCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'forward'
  | 'back'
  | 'open'
  | 'add-sibling'
  | 'add-child'
  | 'rename'
  | 'remove'
  | { move: Move }
  | { typed: string };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const PLAIN: Readonly<Record<string, TreeCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  F2: 'rename',
  Delete: 'remove',
};
const MOVING: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** The command of a key, or null for keys that are the browser's. In the midst of typing a name, N is a letter like any other. */
export function treeCommand({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, typing: boolean): TreeCommand | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return MOVING[key] ? { move: MOVING[key] } : null;
  if (key.toLowerCase() === 'n' && !typing) return shiftKey ? 'add-child' : 'add-sibling';
  if (PLAIN[key]) return PLAIN[key];
  return /^[\p{L}\p{N}]$/u.test(key) ? { typed: key } : null;
}

/** The row that begins with what is typed: the next one after the present, round and round; a single letter goes on to the next. */
export function rowTyped<T extends { code: string | null; wording: string }>(
  rows: readonly T[],
  from: number,
  typed: string,
) {
  const sought = typed.toLocaleLowerCase('sv');
  const start = typed.length > 1 ? from : from + 1;
  const round = rows.map((_, index) => rows[(start + index + rows.length) % rows.length]);
  return round.find((row) =>
    [row?.wording, row?.code].some((text) => text?.toLocaleLowerCase('sv').startsWith(sought)),
  );
}
