import type { RichBlock, RichInline, RichText } from '../text/rich-text';

/** A line of a text without its looks. */
export interface PlainLine {
  kind: 'paragraph' | 'heading' | 'bullet' | 'quote';
  /** Depth of a list, from 0. */
  depth: number;
  text: string;
}

/** Words of a line; figures as they were written out. */
export const plainInline = (content: readonly RichInline[] = []): string =>
  content
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'figure' ? inline.attrs.seen : ' '))
    .join('');

/** A text as lines, for where it is told again in short; numbers of an ordered list stand in the text. Empty lines are left out. */
export const plainLines = ({ content }: Pick<RichText, 'content'>): PlainLine[] =>
  content.flatMap((block) => linesOf(block, 0)).filter(({ text }) => text.trim() !== '');

function linesOf(block: RichBlock, depth: number): PlainLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: block.type, depth, text: plainInline(block.content) }];
    case 'quote':
      return block.content.map(({ content }) => ({ kind: 'quote', depth, text: plainInline(content) }));
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item, at) =>
        item.content.flatMap((part, nth): PlainLine[] => {
          if (part.type !== 'paragraph') return linesOf(part, depth + 1);
          const number = block.type === 'orderedList' && nth === 0 ? `${at + 1}. ` : '';
          return [{ kind: 'bullet', depth, text: number + plainInline(part.content) }];
        }),
      );
    default:
      return [];
  }
}
