/** What may stand in what. One row a node; whatever is not in it is refused. */
export interface NodeRule {
  /** What it may hold; null where it holds nothing. */
  holds: readonly string[] | null;
  /** What its first child must be. */
  first?: string;
  /** Whether it must hold something. */
  filled?: boolean;
  attrs?: readonly string[];
}

/** What stands in a line of text; each may carry marks. */
export const INLINE: readonly string[] = ['text', 'lineBreak', 'figure'];
const LISTS = ['bulletList', 'orderedList'];

export const TEXT_SCHEMA: Readonly<Record<string, NodeRule>> = {
  doc: { holds: ['paragraph', 'heading', ...LISTS, 'quote', 'picture', 'tableReference'], filled: true },
  paragraph: { holds: INLINE },
  heading: { holds: INLINE, attrs: ['level'] },
  bulletList: { holds: ['listItem'], filled: true },
  orderedList: { holds: ['listItem'], filled: true },
  listItem: { holds: ['paragraph', ...LISTS], first: 'paragraph', filled: true },
  quote: { holds: ['paragraph'], filled: true },
  picture: { holds: null, attrs: ['file', 'alt'] },
  tableReference: { holds: null, attrs: ['key'] },
  text: { holds: null },
  lineBreak: { holds: null },
  figure: { holds: null, attrs: ['key', 'seen'] },
};

/** Attributes of each mark. */
export const MARK_ATTRS: Readonly<Record<string, readonly string[]>> = { strong: [], emphasis: [], link: ['href'] };
