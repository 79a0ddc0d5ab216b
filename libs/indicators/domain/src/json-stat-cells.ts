import { isObject, type JsonObject, objectAt, own } from './json-access';
import { STATISTICS_LIMITS, type StatisticsCell } from './statistics-file';
import { malformed, tooMuch } from './statistics-problem';

const MISSING: StatisticsCell = { value: null, preliminary: false };
const NUMBER = { sv: 'ett tal eller null', en: 'a number or null' };

/** How many cells the sizes promise; refuses more than can be taken. */
export function cellCount(size: readonly number[]): number {
  const count = size.reduce((product, length) => product * length, 1);
  if (count <= STATISTICS_LIMITS.cells) return count;
  throw tooMuch('size', { sv: `${STATISTICS_LIMITS.cells} värden`, en: `${STATISTICS_LIMITS.cells} values` });
}

/**
 * The cells of a json-stat2 dataset in row-major order, from a dense list or a sparse object of values. A cell without a
 * value is missing, never zero. The status `p` (PxWeb's mark) makes a figure preliminary.
 */
export function readCells(dataset: JsonObject, count: number): Map<number, StatisticsCell> {
  const valueAt = cellReader(own(dataset, 'value'), 'value', count);
  const statusAt = statusReader(own(dataset, 'status'), count);
  const cells = new Map<number, StatisticsCell>();
  for (let at = 0; at < count; at++) {
    const value = numberOrNull(valueAt(at), `value[${at}]`);
    const preliminary = isPreliminary(statusAt(at));
    cells.set(at, value === null && !preliminary ? MISSING : { value, preliminary });
  }
  return cells;
}

type At = (position: number) => unknown;

function cellReader(cells: unknown, place: string, count: number): At {
  if (Array.isArray(cells)) {
    const list: readonly unknown[] = cells;
    if (list.length === count) return (position) => list[position];
    throw malformed(place, { sv: `${count} värden (nu ${list.length})`, en: `${count} values (now ${list.length})` });
  }
  const sparse = objectAt(cells, place);
  const stray = Object.keys(sparse).find((key) => !/^(0|[1-9]\d{0,8})$/.test(key) || Number(key) >= count);
  if (stray === undefined) return (position) => own(sparse, String(position));
  throw malformed(`${place}.${stray.slice(0, 40)}`, {
    sv: `en plats mellan 0 och ${count - 1}`,
    en: `a position between 0 and ${count - 1}`,
  });
}

/** A status may be one for all cells, a list, or an object of those that have one. */
function statusReader(status: unknown, count: number): At {
  if (status === undefined || status === null) return () => undefined;
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status) || isObject(status)) return cellReader(status, 'status', count);
  throw malformed('status', { sv: 'text, lista eller objekt', en: 'text, list or object' });
}

function numberOrNull(value: unknown, place: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw malformed(place, NUMBER);
}

export const isPreliminary = (status: unknown): boolean =>
  typeof status === 'string' && /^p(rel.*)?$/i.test(status.trim());
