import type PDFDocument from 'pdfkit';
import type { Face, PdfFonts } from './pdf-fonts';

type Document = InstanceType<typeof PDFDocument>;
export type Struct = PDFKit.PDFStructureElement;

/** A4 and its margins, in points. */
export const MARGIN = { top: 64, bottom: 72, left: 64, right: 64 };
export const INK = '#1C1A18';
export const QUIET = '#55514B';

/** Words of one look. */
export interface Words {
  text: string;
  face: Face;
  link?: string;
}

/** What an element of the tree can say of itself; more than the library's types know. */
interface ElementOptions {
  alt?: string;
  scope?: 'Column' | 'Row';
  bbox?: number[];
}

interface Placing {
  size: number;
  colour?: string;
  /** Points from the left margin. */
  indent?: number;
  after?: number;
  align?: 'left' | 'right';
  x?: number;
  width?: number;
}

/** Words put one after the other on pages, each in its place in the tree that reading aids follow. */
export class PdfFlow {
  constructor(
    readonly document: Document,
    readonly fonts: PdfFonts,
    readonly accent: string,
  ) {}

  get width(): number {
    return this.document.page.width - MARGIN.left - MARGIN.right;
  }

  get bottom(): number {
    return this.document.page.height - MARGIN.bottom;
  }

  /** Begins a new page where so much does not fit on this one. */
  ensure(height: number): void {
    if (this.document.y + height > this.bottom) this.document.addPage();
  }

  /** An element of the tree under another. Not ended: the end of the whole does that. */
  element(parent: Struct, type: string, options: ElementOptions = {}): Struct {
    const element = this.document.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(element);
    return element;
  }

  /** Words as one element of the tree; a link in them is an element of its own. */
  words(parent: Struct, type: string, words: readonly Words[], placing: Placing, options = {}): void {
    const { size, colour = INK, indent = 0, after = 6, align = 'left' } = placing;
    const { document } = this;
    const shown = words.map((each) => ({ ...each, runs: this.fonts.runs(each.text, each.face) })).filter(({ runs }) => runs.length); // prettier-ignore
    if (!shown.length) return;
    const x = placing.x ?? MARGIN.left + indent;
    const width = placing.width ?? this.width - indent;
    if (placing.x === undefined) this.ensure(size * 1.4);
    const element = this.element(parent, type, options);
    document.fontSize(size);
    let first = true;
    for (const [at, { runs, link }] of shown.entries()) {
      const into = link ? this.element(element, 'Link', { alt: link }) : element;
      for (const [nth, { font, text }] of runs.entries()) {
        const continued = at < shown.length - 1 || nth < runs.length - 1;
        const looks = { continued, width, align, lineGap: size * 0.22, link: link ?? null, underline: Boolean(link) };
        const place: [number, number] | [] = first ? [x, document.y] : [];
        into.add(() => {
          document.font(font).fillColor(link ? '#15508F' : colour);
          if (place.length) document.text(text, ...place, looks);
          else document.text(text, looks);
        });
        first = false;
      }
      if (link) into.end();
    }
    element.end();
    document.x = MARGIN.left;
    document.y += after;
  }

  /** What reading aids pass by: rules, page numbers, repeated heads. */
  artifact(draw: () => void, type?: string): void {
    this.document.markContent('Artifact', type ? { type: type as 'Pagination' } : {});
    draw();
    this.document.endMarkedContent();
  }

  rule(y: number, colour: string, width = 0.5): void {
    const { document } = this;
    this.artifact(() => {
      document
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + this.width, y)
        .lineWidth(width)
        .strokeColor(colour)
        .stroke();
    });
  }
}
