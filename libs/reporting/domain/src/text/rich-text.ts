import type { Id } from '@rt/shared/domain';

/**
 * A text with structure, as the editor writes it and the exports read it. It is ProseMirror's JSON for a schema of ours:
 * nothing but what is named here may stand in it, so no style, script or foreign markup ever gets in.
 */
export interface RichText {
  type: 'doc';
  content: readonly RichBlock[];
}

export type RichBlock = Paragraph | Heading | BulletList | OrderedList | Quote | Picture | TableReference;

export interface Paragraph {
  type: 'paragraph';
  content?: readonly RichInline[];
}

/** A heading inside an answer; level 1 is one below the question's own heading. */
export interface Heading {
  type: 'heading';
  attrs: { level: 1 | 2 };
  content?: readonly RichInline[];
}

export interface BulletList {
  type: 'bulletList';
  content: readonly ListItem[];
}

export interface OrderedList {
  type: 'orderedList';
  content: readonly ListItem[];
}

/** Begins with a paragraph; lists may stand in lists. */
export interface ListItem {
  type: 'listItem';
  content: readonly (Paragraph | BulletList | OrderedList)[];
}

export interface Quote {
  type: 'quote';
  content: readonly Paragraph[];
}

/** A picture kept with the report; the alternative text is never empty. */
export interface Picture {
  type: 'picture';
  attrs: { file: Id; alt: string };
}

/** A table the system fills: `ReportTable.key`. */
export interface TableReference {
  type: 'tableReference';
  attrs: { key: string };
}

export type RichInline = TextRun | LineBreak | FigureReference;

export interface TextRun {
  type: 'text';
  text: string;
  marks?: readonly RichMark[];
}

export interface LineBreak {
  type: 'lineBreak';
  /** The editor carries marks over it; they show nothing. */
  marks?: readonly RichMark[];
}

/** A figure the system keeps: `ReportFigure.key`, and how it read when it was last seen by whoever wrote the text. */
export interface FigureReference {
  type: 'figure';
  attrs: { key: string; seen: string };
  marks?: readonly RichMark[];
}

export type RichMark = { type: 'strong' } | { type: 'emphasis' } | { type: 'link'; attrs: { href: string } };

export const EMPTY_TEXT: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };
