import type { GridPlace } from './pasted-range';

/** What a key means in a cell that is not being written in. */
export type GridCommand = { to: GridPlace } | 'write' | { typed: string } | 'clear' | null;

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** As in a spreadsheet: arrows go, Enter and F2 write, a letter writes over, Delete empties. Ctrl with Home and End goes to the corners. */
export function gridCommand(
  { key, altKey, ctrlKey, metaKey }: Key,
  at: GridPlace,
  size: { rows: number; columns: number },
): GridCommand {
  const step = STEPS[key];
  if (altKey || ((ctrlKey || metaKey) && key !== 'Home' && key !== 'End')) return null;
  if (step) {
    const rows = ctrlKey ? step[1] : step[0];
    return { to: { row: within(at.row + rows, size.rows), column: within(at.column + step[1], size.columns) } };
  }
  if (key === 'Enter' || key === 'F2') return 'write';
  if (key === 'Delete') return 'clear';
  return [...key].length === 1 && key !== ' ' ? { typed: key } : null;
}

const within = (at: number, count: number) => Math.min(Math.max(at, 0), Math.max(count - 1, 0));
