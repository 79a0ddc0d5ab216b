import type { RichBlock, RichInline, RichText, TextRun as RichRun } from '@rt/reporting/domain';
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { BULLETS, NUMBERS } from './docx-styles';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;
export const headingAt = (level: number) => HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_1;
const DEEPEST = 8;

/** Makes paragraphs of texts. One for a whole document: each ordered list gets a number of its own, and begins at 1. */
export class DocxText {
  private lists = 0;

  /** The paragraphs of a text under a heading of this level. */
  paragraphs({ content }: RichText, under: number): Paragraph[] {
    return content.flatMap((block) => this.block(block, under, 0));
  }

  private block(block: RichBlock, under: number, depth: number): Paragraph[] {
    switch (block.type) {
      case 'paragraph':
        return block.content?.length ? [new Paragraph({ children: inline(block.content) })] : [];
      case 'heading':
        return [new Paragraph({ heading: headingAt(under + block.attrs.level), children: inline(block.content) })];
      case 'quote':
        return block.content.map(({ content }) => new Paragraph({ style: 'Quote', children: inline(content) }));
      case 'bulletList':
      case 'orderedList':
        return this.list(block, under, depth);
      default:
        return [];
    }
  }

  private list(list: Extract<RichBlock, { type: 'bulletList' | 'orderedList' }>, under: number, depth: number) {
    const reference = list.type === 'bulletList' ? BULLETS : NUMBERS;
    const instance = list.type === 'bulletList' ? 0 : (this.lists += 1);
    const level = Math.min(depth, DEEPEST);
    return list.content.flatMap(({ content }) =>
      content.flatMap((part, nth): Paragraph[] => {
        if (part.type !== 'paragraph') return this.block(part, under, depth + 1);
        const children = inline(part.content);
        return nth === 0
          ? [new Paragraph({ numbering: { reference, level, instance }, spacing: { after: 60 }, children })]
          : [new Paragraph({ indent: { left: 425 * (level + 1) }, children })];
      }),
    );
  }
}

const inline = (content: readonly RichInline[] = []): ParagraphChild[] =>
  content.map((part) => {
    if (part.type === 'lineBreak') return new TextRun({ break: 1 });
    return part.type === 'figure' ? new TextRun(part.attrs.seen) : marked(part);
  });

function marked({ text, marks = [] }: RichRun): ParagraphChild {
  const has = (type: 'strong' | 'emphasis') => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  const looks = { text, bold: has('strong'), italics: has('emphasis') };
  if (!link) return new TextRun(looks);
  return new ExternalHyperlink({ link: link.attrs.href, children: [new TextRun({ ...looks, style: 'Hyperlink' })] });
}
