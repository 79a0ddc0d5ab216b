import type { StatisticsCell, StatisticsDimension, StatisticsFile, StatisticsNote } from '../statistics-file';
import { StatisticsProblem } from '../statistics-problem';

/**
 * One file of the parts a table or KPI was fetched in: the values of each dimension are those of all parts, in the order
 * they come; a cell no part has is missing from the file. Where two parts hold the same cell the later one counts, and
 * one with a value before one that was withdrawn. Throws
 * `StatisticsProblem` where the parts have other dimensions than the first, or there is none.
 */
export function mergeParts(parts: readonly StatisticsFile[]): StatisticsFile {
  const [first] = parts;
  if (!first) throw differ('');
  if (parts.length === 1) return first;
  const dimensions = first.dimensions.map((dimension, at) => union(dimension, at, parts));
  const cells = new Map<number, StatisticsCell>();
  for (const part of parts) {
    const placeOf = placing(part.dimensions, dimensions);
    for (const [index, cell] of part.cells) {
      const place = placeOf(index);
      if (!cell.withdrawn || !cells.has(place)) cells.set(place, cell);
    }
  }
  const updates = parts.flatMap(({ updatedAt }) => updatedAt ?? []).sort();
  return {
    ...first,
    updatedAt: updates.at(-1) ?? null,
    notes: notesOf(parts),
    dimensions,
    incomplete: parts.at(-1)?.incomplete ?? false,
    cells,
  };
}

function union(first: StatisticsDimension, at: number, parts: readonly StatisticsFile[]): StatisticsDimension {
  const values = new Map(first.values.map((value) => [value.code, value]));
  for (const { dimensions } of parts) {
    const same = dimensions[at];
    if (same?.code !== first.code || same.role !== first.role) throw differ(first.code);
    for (const value of same.values) if (!values.has(value.code)) values.set(value.code, value);
  }
  return { ...first, values: [...values.values()] };
}

/** From a place in a part to the place in the whole: each dimension's share of it is looked up once. */
function placing(part: StatisticsDimension[], whole: StatisticsDimension[]): (index: number) => number {
  let stride = 1;
  const shares = whole.map(() => [] as number[]);
  for (let at = whole.length - 1; at >= 0; at--) {
    const positions = new Map(whole[at]?.values.map(({ code }, position) => [code, position]));
    shares[at] = (part[at]?.values ?? []).map(({ code }) => (positions.get(code) ?? 0) * stride);
    stride *= positions.size;
  }
  return (index) => {
    let rest = index;
    let place = 0;
    for (let at = shares.length - 1; at >= 0; at--) {
      const share = shares[at] ?? [];
      place += share[rest % share.length] ?? 0;
      rest = Math.floor(rest / share.length);
    }
    return place;
  };
}

function notesOf(parts: readonly StatisticsFile[]): StatisticsNote[] {
  const mandatory = new Map<string, boolean>();
  for (const note of parts.flatMap(({ notes }) => notes))
    mandatory.set(note.text, note.mandatory || mandatory.get(note.text) === true);
  return [...mandatory].map(([text, must]) => ({ text, mandatory: must }));
}

const differ = (code: string) =>
  new StatisticsProblem('statistics.parts-differ', code && `dimension.${code}`, {
    sv: 'Källans svar hänger inte ihop: delarna har olika variabler. Hämta igen.',
    en: 'The answers of the source do not belong together: their variables differ. Fetch again.',
  });
