import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { safeHref } from '../text/safe-href';

const attribute = (name: string) => (dom: HTMLElement) => dom.getAttribute(name) ?? '';

const nodes = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    attrs: { level: { default: 1 } },
    content: 'inline*',
    group: 'block',
    defining: true,
    parseDOM: [
      ...['h1', 'h2', 'h3', 'h4'].map((tag) => ({ tag, attrs: { level: 1 } })),
      ...['h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
    ],
    toDOM: ({ attrs }) => [attrs['level'] === 1 ? 'h4' : 'h5', 0],
  },
  bulletList: { content: 'listItem+', group: 'block list', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  orderedList: { content: 'listItem+', group: 'block list', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
  listItem: {
    content: 'paragraph (paragraph | list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  quote: {
    content: 'paragraph+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  picture: {
    attrs: { file: {}, alt: {} },
    group: 'block',
    atom: true,
    draggable: true,
    parseDOM: [
      {
        tag: 'figure[data-picture]',
        getAttrs: (dom) => ({ file: attribute('data-picture')(dom), alt: attribute('title')(dom) }),
      },
    ],
    toDOM: ({ attrs }) => ['figure', { 'data-picture': attrs['file'], title: attrs['alt'] }],
  },
  tableReference: {
    attrs: { key: {} },
    group: 'block',
    atom: true,
    draggable: true,
    parseDOM: [{ tag: 'div[data-table]', getAttrs: (dom) => ({ key: attribute('data-table')(dom) }) }],
    toDOM: ({ attrs }) => ['div', { 'data-table': attrs['key'] }],
  },
  text: { group: 'inline' },
  lineBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  figure: {
    attrs: { key: {}, seen: {} },
    inline: true,
    group: 'inline',
    atom: true,
    parseDOM: [
      {
        tag: 'data[data-figure]',
        getAttrs: (dom) => ({ key: attribute('data-figure')(dom), seen: dom.textContent ?? '' }),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ['data', { 'data-figure': attrs['key'] }, String(attrs['seen'])],
    leafText: ({ attrs }) => String(attrs['seen']),
  },
} satisfies Record<string, NodeSpec>;

const boldOrNot = (weight: string) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false);

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const href = safeHref(attribute('href')(dom));
          return href ? { href } : false;
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: attrs['href'], rel: 'noopener noreferrer' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }, { style: 'font-weight', getAttrs: boldOrNot }],
    toDOM: () => ['strong', 0],
  },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
} satisfies Record<string, MarkSpec>;

/** The schema whose documents are exactly `RichText`; what it does not name cannot be written, pasted or stored. */
export const REPORT_SCHEMA = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
