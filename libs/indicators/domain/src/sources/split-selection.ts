/** Values to ask for of each variable, written out: what a request is made of. */
export interface AskedVariable {
  code: string;
  values: string[];
}

/** How many cells the answer to a request has. */
export const cellsOf = (asked: readonly AskedVariable[]): number =>
  asked.reduce((product, { values }) => product * values.length, 1);

/**
 * The requests it takes when an answer holds at most `limit` cells (a whole number from 1): the longest variable is cut
 * into pieces, and where one value of it is too much already, the next longest too. Together they ask for every
 * combination once, in the order of the whole.
 */
export function splitSelection(asked: readonly AskedVariable[], limit: number): AskedVariable[][] {
  const cells = cellsOf(asked);
  const longest = longestOf(asked);
  if (cells <= limit || longest.values.length <= 1) return [[...asked]];
  const each = cells / longest.values.length;
  const pieces = chunk(longest.values, Math.max(1, Math.floor(limit / each)));
  return pieces.flatMap((values) => splitSelection(replace(asked, longest.code, values), limit));
}

/** Two requests for half as much each; null where a single cell is asked for. */
export function halve(asked: readonly AskedVariable[]): [AskedVariable[], AskedVariable[]] | null {
  const { code, values } = longestOf(asked);
  if (values.length < 2) return null;
  const middle = Math.ceil(values.length / 2);
  return [replace(asked, code, values.slice(0, middle)), replace(asked, code, values.slice(middle))];
}

/** A list in pieces of at most `size`. */
export const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

const NOTHING: AskedVariable = { code: '', values: [] };

const longestOf = (asked: readonly AskedVariable[]) =>
  asked.reduce((longest, each) => (each.values.length > longest.values.length ? each : longest), NOTHING);

const replace = (asked: readonly AskedVariable[], code: string, values: string[]) =>
  asked.map((each) => (each.code === code ? { code, values } : each));
