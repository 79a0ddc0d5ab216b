/** A sentence of an answer and where it begins, in characters. */
export interface Sentence {
  text: string;
  start: number;
}

/** After a stop, a question or an exclamation mark, or a line's end; not after a shortening or a number in order. */
const END =
  /(?<=[.!?])(?<!\b(?:bl\.a|t\.ex|m\.m|dvs|s\.k|o\.d|m\.fl|ca|nr|kap)\.)(?<!\b\d{1,2}\.)\s+(?=[\p{Lu}\d”"])|\n+/gu;

/** The sentences of a text, in order; blank ones are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const whole = text.slice(start, end);
    const lead = whole.length - whole.trimStart().length;
    if (whole.trim()) sentences.push({ text: whole.trim(), start: start + lead });
  };
  for (const { index, 0: gap } of text.matchAll(END)) {
    take(index);
    start = index + gap.length;
  }
  take(text.length);
  return sentences;
}
