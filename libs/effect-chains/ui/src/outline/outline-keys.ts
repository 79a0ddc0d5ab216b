/** What a key means in a line of the outline. */
export type OutlineCommand =
  'next' | 'previous' | 'add' | 'draw' | 'remove' | 'leave' | { move: -1 | 1 } | { column: -1 | 1 };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Where one writes: whether the text is empty, and whether the caret is on its first or last line. */
export interface Caret {
  empty: boolean;
  first: boolean;
  last: boolean;
}

const MOVES: Readonly<Record<string, OutlineCommand>> = {
  ArrowUp: { move: -1 },
  ArrowDown: { move: 1 },
  ArrowLeft: { column: -1 },
  ArrowRight: { column: 1 },
  Enter: 'draw',
  Delete: 'remove',
};

/** The command of a key, or null for keys that belong to the text. Tab is left to the browser. */
export function outlineCommand({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, caret: Caret): OutlineCommand | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return MOVES[key] ?? null;
  if (key === 'Enter') return 'add';
  if (key === 'Escape') return 'leave';
  if (key === 'Backspace' && caret.empty) return 'remove';
  if (shiftKey) return null;
  if (key === 'ArrowUp' && caret.first) return 'previous';
  return key === 'ArrowDown' && caret.last ? 'next' : null;
}

/** The caret of a text area: a text on one line is both its first and its last. */
export function caretOf(area: HTMLTextAreaElement): Caret {
  const oneLine = area.scrollHeight < ONE_LINE;
  return {
    empty: area.value === '',
    first: oneLine || area.selectionEnd === 0,
    last: oneLine || area.selectionStart === area.value.length,
  };
}

/** Pixels: higher than one line with its padding, lower than two. */
const ONE_LINE = 52;
