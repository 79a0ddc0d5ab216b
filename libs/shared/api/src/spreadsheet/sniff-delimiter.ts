const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** As many rows as show a habit. */
const ROWS = 30;

/**
 * What a text file puts between its cells: the sign that gives the most cells, in the same number on the most rows. Signs
 * within quotes do not count; semicolon before tab before comma, as decimal commas look like commas between cells.
 */
export function sniffDelimiter(text: string): Delimiter {
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(countsPerRow(text, delimiter)) }));
  const best = Math.max(...counts.map((one) => one.score));
  return counts.find((one) => one.score === best)?.delimiter ?? ';';
}

/** How many rows have the most common number of signs (above none), each weighed by that number up to ten. */
function evenness(counts: number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts.filter((one) => one > 0)) rows.set(count, (rows.get(count) ?? 0) + 1);
  return Math.max(0, ...[...rows].map(([count, times]) => times * times * Math.min(count, 10)));
}

function countsPerRow(text: string, delimiter: Delimiter): number[] {
  const counts = [0];
  let quoted = false;
  for (const sign of text.slice(0, 200_000)) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === delimiter) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    if (sign === '\n' && counts.push(0) > ROWS) break;
  }
  return counts;
}
