import { type Passage, type Sentence, sentencesOf } from '@rt/reporting/domain';

/** Passages that show one code, by the number the code is called on the page. */
export interface Mark {
  number: number;
  passages: readonly Passage[];
}

/** A run of characters that the same codes are shown by. */
export interface TextPiece {
  start: number;
  text: string;
  /** Numbers of the codes it shows, and of those whose passage ends with it. */
  codes: readonly number[];
  ends: readonly number[];
  /** Whether the words suggest a code. */
  hint: boolean;
}

/** A sentence with the white space after it. */
export interface TextLine {
  start: number;
  end: number;
  pieces: readonly TextPiece[];
  gap: string;
}

/** A text, sentence by sentence, cut wherever a mark or a hint begins or ends. No character is lost but white space before all. */
export function textLines(text: string, marks: readonly Mark[], hints: readonly Passage[] = []): TextLine[] {
  const sentences = sentencesOf(text);
  const edges = [...marks.flatMap(({ passages }) => passages), ...hints].flatMap(({ start, end }) => [start, end]);
  return sentences.map((sentence, at) => {
    const end = sentence.start + sentence.text.length;
    const next = sentences[at + 1]?.start ?? end;
    return { start: sentence.start, end, pieces: piecesOf(sentence, edges, marks, hints), gap: text.slice(end, next) };
  });
}

function piecesOf(
  { text, start }: Sentence,
  edges: readonly number[],
  marks: readonly Mark[],
  hints: readonly Passage[],
) {
  const end = start + text.length;
  const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at): TextPiece => {
    const to = cuts[at + 1] ?? end;
    const over = ({ start: first, end: last }: Passage) => first <= from && last >= to;
    return {
      start: from,
      text: text.slice(from - start, to - start),
      codes: marks.filter(({ passages }) => passages.some(over)).map(({ number }) => number),
      ends: marks
        .filter(({ passages }) =>
          passages.some((passage) => over(passage) && (passage.end === to || isLast(passage, to, end))),
        )
        .map(({ number }) => number),
      hint: hints.some(over),
    };
  });
}

/** Where a passage goes on into the next sentence its number stands at its end only. */
const isLast = (passage: Passage, to: number, end: number) => to === end && passage.end <= end;
