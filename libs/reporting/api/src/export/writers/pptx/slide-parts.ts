import { type ExportBlock, type ExportDocument, type PlainLine, plainLines } from '@rt/reporting/domain';
import { type Language, textLines } from '@rt/shared/domain';
import { WORDS } from '../words';

/** What stands on one slide beside its heading. */
export type SlidePart =
  | { kind: 'lines'; lines: readonly PlainLine[] }
  | { kind: 'table'; key: string }
  | { kind: 'picture'; bytes: Uint8Array; type: 'png' | 'jpeg'; alt: string };

export interface SlidePlan {
  heading: string;
  part: SlidePart;
  /** Everything that was written under the heading, for whoever speaks; on the first slide of a heading. */
  notes: string;
}

/** Lines a slide holds, how wide one is in the measure of `textLines`, and how many of them a paragraph may take. */
const LINES = 13;
const WIDTH = 800;
const PARAGRAPH_LINES = 4;
const INDENT = 40;

/**
 * A document as slides: of each heading's text its first sentences and points, so many that they fit, on more slides where there
 * are more; tables and pictures by themselves. A heading without text introduces those that follow.
 */
export function slidePlans({ sections, language }: Pick<ExportDocument, 'sections' | 'language'>): SlidePlan[] {
  return sections.flatMap(({ heading, blocks }): SlidePlan[] => {
    const lines = blocks.flatMap(linesOf);
    const parts: SlidePart[] = pages(lines.map(shortLine)).map((page) => ({ kind: 'lines', lines: page }));
    const others = blocks.filter((block) => block.kind === 'table' || block.kind === 'picture');
    const notes = lines.map(({ text }) => text).join('\n');
    const plans = [...parts, ...others].map((part, at) => ({
      heading: at === 0 ? heading : continued(heading, language),
      part,
      notes: at === 0 ? notes : '',
    }));
    return plans.length ? plans : [{ heading, part: { kind: 'lines', lines: [] }, notes }];
  });
}

export const continued = (heading: string, language: Language) => `${heading} (${WORDS.continued[language]})`;

function linesOf(block: ExportBlock): PlainLine[] {
  if (block.kind === 'text') return plainLines(block.text);
  return block.kind === 'note' ? [{ kind: 'paragraph', depth: 0, text: block.text }] : [];
}

/** A paragraph's first sentences, as many as its lines on a slide take; the whole stands in the notes. */
function shortLine(line: PlainLine): PlainLine {
  if (heightOf(line.text, line.depth) <= PARAGRAPH_LINES) return line;
  const sentences = line.text.match(/[^.!?]+[.!?]+(?:\s|$)|[^.!?]+$/g) ?? [line.text];
  let kept = '';
  for (const sentence of sentences) {
    if (heightOf(`${kept}${sentence}…`, line.depth) > PARAGRAPH_LINES) break;
    kept += sentence;
  }
  if (kept) return { ...line, text: `${kept.trim()} …` };
  const lines = textLines(line.text, WIDTH - line.depth * INDENT).slice(0, PARAGRAPH_LINES);
  return { ...line, text: `${lines.join(' ').slice(0, -2)}…` };
}

const heightOf = (text: string, depth: number) => textLines(text, WIDTH - depth * INDENT).length;

function pages(lines: readonly PlainLine[]): PlainLine[][] {
  const done: PlainLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const height = heightOf(line.text, line.depth) + 0.4;
    if (height > room) {
      done.push([]);
      room = LINES;
    }
    done.at(-1)?.push(line);
    room -= height;
  }
  return done;
}
