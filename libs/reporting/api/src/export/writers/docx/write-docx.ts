import type { ExportBlock, ExportDocument } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { DEFAULT_ACCENT } from '../default-accent';
import { fitted, pictureSize } from '../picture-size';
import { WORDS } from '../words';
import type { Writer } from '../writer';
import { DOCX_NUMBERING, docxStyles } from './docx-styles';
import { docxTable } from './docx-table';
import { DocxText, headingAt } from './docx-text';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
/** A4 in twentieths of a point, and what a picture may take of it in pixels. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1273, right: 1273 } };
const LOGO = { width: 220, height: 90 };
const PICTURE = { width: 600, height: 700 };

/** A document for Word: real headings, lists and tables, so that it can be edited, listened to and turned into something else. */
export const writeDocx: Writer = async (document, reached) => {
  const { language, title, publisher, sections } = document;
  const accent = (publisher.accent ?? DEFAULT_ACCENT).replace('#', '');
  const text = new DocxText();
  const children: (Paragraph | Table | TableOfContents)[] = [...front(document, accent)];
  for (const [at, { heading, level, blocks }] of sections.entries()) {
    children.push(new Paragraph({ heading: headingAt(level), text: heading }));
    for (const block of blocks) children.push(...blockOf(block, document, { text, level, accent }));
    await reached((0.5 * (at + 1)) / sections.length);
  }
  const file = new Document({
    title,
    creator: publisher.name,
    lastModifiedBy: publisher.name,
    description: document.subtitle.join(' · '),
    styles: docxStyles(accent, LANGUAGES[language]),
    numbering: DOCX_NUMBERING,
    sections: [{ properties: { page: PAGE }, footers: { default: footer(document) }, children }],
  });
  await reached(0.6);
  const bytes = await Packer.toBuffer(file);
  return bytes;
};

function front({ title, subtitle, publisher, language }: ExportDocument, accent: string) {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 12, color: accent, space: 8 } };
  return [
    ...(publisher.logo ? picture(publisher.logo, LOGO) : []),
    new Paragraph({ style: 'Lead', text: publisher.name }),
    new Paragraph({ style: 'Title', text: title, border: rule }),
    ...subtitle.map((line) => new Paragraph({ style: 'Lead', text: line })),
    new Paragraph({ style: 'Caption', text: inLanguage(WORDS.contents, language) }),
    new TableOfContents(inLanguage(WORDS.contents, language), { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

function blockOf(
  block: ExportBlock,
  { tables, language }: ExportDocument,
  { text, level, accent }: { text: DocxText; level: number; accent: string },
): (Paragraph | Table)[] {
  if (block.kind === 'text') return text.paragraphs(block.text, level);
  if (block.kind === 'note') return [new Paragraph({ style: 'Note', text: block.text })];
  if (block.kind === 'picture') return picture(block, PICTURE);
  const table = tables.find(({ key }) => key === block.key);
  return table ? docxTable(table, accent, language) : [];
}

/** A picture that cannot be read is told of by its alternative text. */
function picture(
  { bytes, type, alt }: { bytes: Uint8Array; type: 'png' | 'jpeg'; alt: string },
  within: { width: number; height: number },
): Paragraph[] {
  const size = pictureSize(bytes);
  if (!size) return alt ? [new Paragraph({ style: 'Note', text: alt })] : [];
  const image = new ImageRun({
    type: type === 'jpeg' ? 'jpg' : 'png',
    data: bytes,
    transformation: fitted(size, within),
    altText: { title: alt, description: alt, name: alt.slice(0, 60) },
  });
  return [new Paragraph({ children: [image] })];
}

const footer = ({ title, language }: ExportDocument) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        style: 'Source',
        children: [
          new TextRun({
            children: [
              `${title} · ${inLanguage(WORDS.page, language)} `,
              PageNumber.CURRENT,
              ` ${inLanguage(WORDS.of, language)} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
