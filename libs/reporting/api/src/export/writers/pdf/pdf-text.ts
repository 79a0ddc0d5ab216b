import type { RichBlock, RichInline, RichText } from '@rt/reporting/domain';
import type { Face } from './pdf-fonts';
import { INK, MARGIN, type PdfFlow, QUIET, type Struct, type Words } from './pdf-flow';

const SIZE = 10.5;
const STEP = 18;
const SIGNS = ['•', '–', '·'];
const HEADING_SIZES = [22, 16, 13.5, 12, 11, 11] as const;

/** A heading of this level (1 is the document's title), kept with some of what follows. */
export function pdfHeading(flow: PdfFlow, parent: Struct, text: string, level: number): void {
  const depth = Math.min(level, HEADING_SIZES.length);
  const size = HEADING_SIZES[depth - 1] ?? 11;
  const { document } = flow;
  if (document.y > MARGIN.top) document.y += size * 0.7;
  flow.ensure(size * 1.4 + 40);
  flow.words(parent, `H${depth}`, [{ text, face: 'bold' }], { size, colour: flow.accent, after: size * 0.3 });
}

/** A text under a heading of this level. */
export function pdfText(flow: PdfFlow, parent: Struct, { content }: RichText, under: number): void {
  for (const block of content) pdfBlock(flow, parent, block, under, 0);
}

function pdfBlock(flow: PdfFlow, parent: Struct, block: RichBlock, under: number, depth: number): void {
  switch (block.type) {
    case 'paragraph':
      flow.words(parent, 'P', wordsOf(block.content), { size: SIZE });
      break;
    case 'heading':
      pdfHeading(flow, parent, wordsOf(block.content).map(({ text }) => text).join(''), under + block.attrs.level); // prettier-ignore
      break;
    case 'quote': {
      const quote = flow.element(parent, 'BlockQuote');
      const placing = { size: SIZE, indent: 24, colour: QUIET };
      for (const { content } of block.content) flow.words(quote, 'P', wordsOf(content, 'italic'), placing);
      quote.end();
      break;
    }
    case 'bulletList':
    case 'orderedList':
      pdfList(flow, parent, block, depth);
  }
}

type List = Extract<RichBlock, { type: 'bulletList' | 'orderedList' }>;

function pdfList(flow: PdfFlow, parent: Struct, { type, content }: List, depth: number): void {
  const list = flow.element(parent, 'L');
  const left = MARGIN.left + depth * STEP;
  for (const [at, item] of content.entries()) {
    const entry = flow.element(list, 'LI');
    flow.ensure(SIZE * 1.4);
    const top = flow.document.y;
    const sign = type === 'orderedList' ? `${at + 1}.` : (SIGNS[depth % SIGNS.length] ?? '•');
    flow.words(entry, 'Lbl', [{ text: sign, face: 'regular' }], { size: SIZE, x: left, width: STEP + 6, after: 0 });
    flow.document.y = top;
    const body = flow.element(entry, 'LBody');
    for (const part of item.content)
      if (part.type === 'paragraph')
        flow.words(body, 'P', wordsOf(part.content), { size: SIZE, indent: (depth + 1) * STEP, after: 3 });
      else pdfList(flow, body, part, depth + 1);
    body.end();
    entry.end();
    flow.document.y = Math.max(flow.document.y, top + SIZE * 1.3);
  }
  list.end();
  if (depth === 0) flow.document.y += 4;
}

/** Words of a line; in a quotation upright ones lean. */
function wordsOf(content: readonly RichInline[] = [], usual: Face = 'regular'): Words[] {
  return content.map((part): Words => {
    if (part.type === 'lineBreak') return { text: '\n', face: usual };
    if (part.type === 'figure') return { text: part.attrs.seen, face: usual };
    const has = (type: 'strong' | 'emphasis') => part.marks?.some((mark) => mark.type === type) ?? false;
    const leaning = has('emphasis') || usual === 'italic';
    const face: Face = has('strong') ? (leaning ? 'boldItalic' : 'bold') : leaning ? 'italic' : 'regular';
    const link = part.marks?.find((mark) => mark.type === 'link');
    return { text: part.text, face, ...(link ? { link: link.attrs.href } : {}) };
  });
}

/** A line beside the text: of a state, or of something that is missing. */
export const pdfNote = (flow: PdfFlow, parent: Struct, text: string): void =>
  flow.words(parent, 'P', [{ text, face: 'italic' }], { size: 9.5, colour: QUIET });

export const pdfLine = (flow: PdfFlow, parent: Struct, text: string, size = SIZE): void =>
  flow.words(parent, 'P', [{ text, face: 'regular' }], { size, colour: INK, after: 3 });
