import type { Span } from '../report';
import type { Wording } from './wording';

/** The stretch of the wording from the first to the last of these items, both included. */
export function spanOf({ text, items }: Wording, first: number, last: number): Span {
  const start = items[first]?.start ?? 0;
  const end = items[last]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
