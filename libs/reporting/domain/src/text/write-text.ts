import type { ReportFigure } from '../figures/report-figure';
import { writeFigure } from '../figures/write-figure';
import type { FigureReference, Paragraph, RichBlock, RichInline, RichText, TableReference } from './rich-text';

/** What a sentence is put together of: words, and figures that stay live. */
export type Words = string | FigureReference;

/** A paragraph of words and figures. */
export const paragraph = (...words: readonly Words[]): Paragraph => ({
  type: 'paragraph',
  content: words
    .filter((word) => word !== '')
    .map((word): RichInline => (typeof word === 'string' ? { type: 'text', text: word } : word)),
});

/** A bullet list, an item a line. */
export const bullets = (items: readonly (readonly Words[])[]): RichBlock => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem', content: [paragraph(...words)] })),
});

/** A figure as it reads in Swedish now, referred to so that it follows the year's. */
export const figureReference = (figure: ReportFigure): FigureReference => ({
  type: 'figure',
  attrs: { key: figure.key, seen: writeFigure(figure, 'sv') },
});

export const tableReference = (key: string): TableReference => ({ type: 'tableReference', attrs: { key } });

/** A text of blocks; a text of none is an empty paragraph. */
export const richText = (blocks: readonly RichBlock[]): RichText => ({
  type: 'doc',
  content: blocks.length ? blocks : [{ type: 'paragraph' }],
});
