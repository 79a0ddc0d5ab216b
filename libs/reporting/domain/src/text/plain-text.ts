import type { Id } from '@rt/shared/domain';
import type { ListItem, RichBlock, RichInline, RichText } from './rich-text';

/**
 * What a rich text says in characters alone: paragraphs apart by an empty line, list items on lines of their own, figures as
 * they were last seen. Pictures give their alternative text; tables give nothing, since their cells are kept elsewhere.
 */
export const plainText = ({ content }: RichText): string =>
  content
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
    .normalize('NFC')
    .trim();

/** Whether a text says nothing: no word, figure, picture or table in it. */
export const isBlank = (text: RichText): boolean =>
  !text.content.some(({ type }) => type === 'tableReference' || type === 'picture') && plainText(text) === '';

/** A text without structure as paragraphs: an empty line parts them, a single line break stays one. */
export function richTextFromPlain(plain: string): RichText {
  const paragraphs = plain
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((lines) => ({ type: 'paragraph' as const, ...inlines(lines) }));
  return { type: 'doc', content: paragraphs };
}

function inlines(lines: string): { content?: readonly RichInline[] } {
  const content = lines
    .split('\n')
    .flatMap((line, at): RichInline[] => [
      ...(at ? [{ type: 'lineBreak' as const }] : []),
      ...(line ? [{ type: 'text' as const, text: line }] : []),
    ]);
  return content.length ? { content } : {};
}

function blockText(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'quote':
      return block.content.map(blockText).join('\n');
    case 'bulletList':
      return listText(block.content, () => '• ');
    case 'orderedList':
      return listText(block.content, (at) => `${at + 1}. `);
    case 'picture':
      return block.attrs.alt;
    case 'tableReference':
      return '';
  }
}

const listText = (items: readonly ListItem[], sign: (at: number) => string): string =>
  items.map(({ content }, at) => sign(at) + content.map(blockText).join('\n')).join('\n');

const inlineText = (content: readonly RichInline[] = []): string =>
  content
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'lineBreak' ? '\n' : inline.attrs.seen))
    .join('');

/** The files of the pictures in a text, in the order they stand. */
export const picturesIn = ({ content }: RichText): Id[] =>
  content.flatMap((block) => (block.type === 'picture' ? [block.attrs.file] : []));
