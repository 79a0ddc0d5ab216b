import { type ReportTable, type RichBlock, type RichInline, type RichText, writeFigure } from '@rt/reporting/domain';
import type { Language } from '@rt/shared/domain';
import { type Html, html, type Part, safeAddress } from './html';

export interface RichTextPlace {
  language: Language;
  /** Level of a heading of level 1 in the text: 3 under a question's own `h2`. */
  heading: 3 | 4;
  tables: readonly ReportTable[];
  /** Where a picture of the text can be had; null where it cannot, and then its alternative text stands in its place. */
  picture: (file: string) => string | null;
}

/** A text with structure as HTML: nothing but what the schema names, and every word escaped. */
export const richTextHtml = ({ content }: RichText, place: RichTextPlace): Html =>
  html`${content.map((each) => block(each, place))}`;

function block(node: RichBlock, place: RichTextPlace): Part {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? html`<p>${inlines(node.content)}</p>` : null;
    case 'heading': {
      const words = inlines(node.content ?? []);
      return place.heading + node.attrs.level - 1 === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
    }
    case 'bulletList':
      return html`<ul>
        ${node.content.map((item) => html`<li>${item.content.map((each) => block(each, place))}</li>`)}
      </ul>`;
    case 'orderedList':
      return html`<ol>
        ${node.content.map((item) => html`<li>${item.content.map((each) => block(each, place))}</li>`)}
      </ol>`;
    case 'quote':
      return html`<blockquote>${node.content.map((each) => block(each, place))}</blockquote>`;
    case 'picture': {
      const { file, alt } = node.attrs;
      const address = place.picture(file);
      return address ? html`<p><img src="${address}" alt="${alt}" /></p>` : html`<p class="note">[${alt}]</p>`;
    }
    case 'tableReference':
      return tableOf(place, node.attrs.key);
  }
}

const inlines = (nodes: readonly RichInline[]): Part => nodes.map(inline);

function inline(node: RichInline): Part {
  if (node.type === 'lineBreak') return html`<br />`;
  if (node.type === 'figure') return node.attrs.seen;
  return (node.marks ?? []).reduce<Part>((words, mark) => {
    if (mark.type === 'strong') return html`<strong>${words}</strong>`;
    if (mark.type === 'emphasis') return html`<em>${words}</em>`;
    const address = safeAddress(mark.attrs.href);
    return address ? html`<a href="${address}">${words}</a>` : words;
  }, node.text);
}

function tableOf({ language, tables }: RichTextPlace, key: string): Part {
  const table = tables.find((each) => each.key === key);
  if (!table) return null;
  const written = (value: string | number | null, at: number): string => {
    const format = table.columns[at]?.format ?? 'text';
    if (typeof value !== 'number' || format === 'text' || format === 'date') return String(value ?? '–');
    return writeFigure({ value, format }, language);
  };
  const isFigure = (at: number) => !['text', 'date'].includes(table.columns[at]?.format ?? 'text');
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${table.caption[language]}">
    <table>
      <caption>
        ${table.caption[language]}
      </caption>
      <thead>
        <tr>
          ${table.columns.map(({ label }, at) => html`<th scope="col" ${isFigure(at) && html` class="figure"`}>${label[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((value, at) => html`<td${isFigure(at) && html` class="figure"`}>${written(value, at)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
