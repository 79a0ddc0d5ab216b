import type { RichBlock, RichInline, RichText } from '@rt/reporting/domain';

/** A text as lines that a spec can be read by: `h1`, `p`, `-` and `1.` by depth, *strong*, _emphasis_, [link](address), {figure=seen}. */
export const outlineOf = ({ content }: RichText): string[] => content.flatMap((block) => lines(block, 1));

function lines(block: RichBlock, depth: number): string[] {
  switch (block.type) {
    case 'heading':
      return [`h${block.attrs.level} ${inline(block.content)}`];
    case 'paragraph':
      return [`p ${inline(block.content)}`];
    case 'quote':
      return block.content.map(({ content }) => `> ${inline(content)}`);
    case 'picture':
      return [`picture ${block.attrs.alt}`];
    case 'tableReference':
      return [`table ${block.attrs.key}`];
    default:
      return block.content.flatMap(({ content: [first, ...rest] }) => {
        const mark = block.type === 'orderedList' ? '1.'.repeat(depth) : '-'.repeat(depth);
        const words = first?.type === 'paragraph' ? inline(first.content) : '';
        return [`${mark} ${words}`, ...rest.flatMap((inner) => lines(inner, depth + 1))];
      });
  }
}

const inline = (content: readonly RichInline[] = []) => content.map(run).join('');

function run(part: RichInline): string {
  if (part.type === 'lineBreak') return '⏎';
  if (part.type === 'figure') return `{${part.attrs.key}=${part.attrs.seen}}`;
  return (part.marks ?? []).reduce((text, mark) => {
    if (mark.type === 'strong') return `*${text}*`;
    return mark.type === 'emphasis' ? `_${text}_` : `[${text}](${mark.attrs.href})`;
  }, part.text);
}
