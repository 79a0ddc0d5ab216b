/** A place in an answer's plain text: characters (UTF-16 units, as JavaScript counts) from `start` up to `end`. */
export interface Passage {
  start: number;
  end: number;
}

/** Passages in the order of the text, those that touch or overlap made one. */
export function mergedPassages(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  for (const { start, end } of [...passages].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether a passage is some of the text: not empty, and not past its end. */
export const fits = ({ start, end }: Passage, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

/** The passage without the white space at its ends, or null where nothing else is in it. */
export function trimmed({ start, end }: Passage, text: string): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** Whether one of the passages holds some of what stands from `start` up to `end`. */
export const touches = (passages: readonly Passage[], { start, end }: Passage): boolean =>
  passages.some((passage) => passage.start < end && start < passage.end);

/** The passages without what stands from `start` up to `end`. */
export const without = (passages: readonly Passage[], { start, end }: Passage): Passage[] =>
  passages
    .flatMap((passage) => [
      { start: passage.start, end: Math.min(passage.end, start) },
      { start: Math.max(passage.start, end), end: passage.end },
    ])
    .filter((passage) => passage.start < passage.end);
