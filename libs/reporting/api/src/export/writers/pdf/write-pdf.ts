import type { ExportBlock, ExportDocument } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import PDFDocument from 'pdfkit';
import { DEFAULT_ACCENT } from '../default-accent';
import { fitted, pictureSize } from '../picture-size';
import { WORDS } from '../words';
import type { Reached, Writer } from '../writer';
import { PdfFonts } from './pdf-fonts';
import { MARGIN, PdfFlow, QUIET, type Struct } from './pdf-flow';
import { pdfTable } from './pdf-table';
import { pdfHeading, pdfLine, pdfNote, pdfText } from './pdf-text';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
const LOGO = { width: 165, height: 68 };

/** A PDF that reading aids can follow: tagged, with language, title, bookmarks and words for pictures (towards PDF/UA-1). */
export const writePdf: Writer = async (document, reached) => {
  const { title, language, publisher, sections } = document;
  const options = {
    ...{ size: 'A4', margins: MARGIN, pdfVersion: '1.7', tagged: true, subset: 'PDF/UA', bufferPages: true },
    ...{ lang: LANGUAGES[language], displayTitle: true, font: null },
    info: { Title: title, Author: publisher.name, Creator: 'Röda tråden', Producer: 'Röda tråden' },
  };
  const pdf = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  const bytes = collected(pdf);
  const flow = new PdfFlow(pdf, new PdfFonts(pdf as never), publisher.accent ?? DEFAULT_ACCENT);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  front(flow, root, document);
  const marks = new Bookmarks(pdf);
  for (const [at, { heading, level, blocks }] of sections.entries()) {
    pdfHeading(flow, root, heading, level + 1);
    marks.add(heading, level);
    const share = (part: number) => reached((0.9 * (at + part)) / sections.length);
    for (const block of blocks) await blockOf(flow, root, block, { document, level: level + 1, reached: share });
    await share(1);
  }
  root.end();
  footers(flow, document);
  pdf.end();
  return bytes;
};

/** Reads a picture before it is drawn, so that a broken one is known in time; not in the library's types. */
interface Opener {
  openImage(bytes: Buffer): Buffer;
}

interface Around {
  document: ExportDocument;
  level: number;
  reached: Reached;
}

async function blockOf(flow: PdfFlow, root: Struct, block: ExportBlock, { document, level, reached }: Around) {
  if (block.kind === 'text') pdfText(flow, root, block.text, level);
  else if (block.kind === 'note') pdfNote(flow, root, block.text);
  else if (block.kind === 'picture') picture(flow, root, block, { width: flow.width, height: 420 });
  else {
    const table = document.tables.find(({ key }) => key === block.key);
    if (table) await pdfTable(flow, root, table, document.language, reached);
  }
}

function front(flow: PdfFlow, root: Struct, { title, subtitle, publisher }: ExportDocument): void {
  if (publisher.logo) picture(flow, root, publisher.logo, LOGO);
  if (publisher.name) pdfLine(flow, root, publisher.name, 12);
  if (title) pdfHeading(flow, root, title, 1);
  flow.rule(flow.document.y, flow.accent, 1.5);
  flow.document.y += 8;
  for (const line of subtitle) pdfLine(flow, root, line, 11);
  flow.document.y += 10;
}

/** A picture that cannot be read is told of by its alternative text. */
function picture(
  flow: PdfFlow,
  root: Struct,
  { bytes, alt }: { bytes: Uint8Array; alt: string },
  within: { width: number; height: number },
): void {
  const size = pictureSize(bytes);
  if (!size) return pdfNote(flow, root, alt);
  const { width, height } = fitted(size, within);
  flow.ensure(height + 10);
  const { document } = flow;
  const top = document.y;
  const bbox = [MARGIN.left, top, MARGIN.left + width, top + height];
  const figure = flow.element(root, 'Figure', { alt, bbox });
  try {
    const image = (document as unknown as Opener).openImage(Buffer.from(bytes));
    figure.add(() => void document.image(image, MARGIN.left, top, { width, height }));
  } catch {
    pdfNote(flow, root, alt);
    document.y -= height + 10;
  }
  figure.end();
  document.y = Math.max(document.y, top) + height + 10;
}

/** Page numbers, drawn when it is known how many there are. */
function footers({ document, fonts, width }: PdfFlow, { title, language }: ExportDocument): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins = { ...MARGIN, bottom: 0 };
    const number = `${inLanguage(WORDS.page, language)} ${page + 1} ${inLanguage(WORDS.of, language)} ${count}`;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular-latin').fontSize(8.5).fillColor(QUIET);
    const y = document.page.height - 44;
    document.text(fonts.writable(`${title} · ${number}`), MARGIN.left, y, { width, align: 'right', lineBreak: true });
    document.endMarkedContent();
  }
}

/** A tree of bookmarks as the headings are. */
class Bookmarks {
  private readonly path: { level: number; outline: PDFKit.PDFOutline }[] = [];

  constructor(private readonly pdf: InstanceType<typeof PDFDocument>) {}

  add(title: string, level: number): void {
    while (this.path.length && (this.path.at(-1)?.level ?? 0) >= level) this.path.pop();
    const outline = (this.path.at(-1)?.outline ?? this.pdf.outline).addItem(title);
    this.path.push({ level, outline });
  }
}

const collected = (pdf: InstanceType<typeof PDFDocument>): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
