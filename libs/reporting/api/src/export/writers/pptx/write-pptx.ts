import type { ExportDocument } from '@rt/reporting/domain';
import { inLanguage, shortened, textWidth } from '@rt/shared/domain';
import PptxGenJS from 'pptxgenjs';
import { DEFAULT_ACCENT } from '../default-accent';
import { fitted, pictureSize } from '../picture-size';
import { WORDS } from '../words';
import type { Writer } from '../writer';
import { finished } from './pptx-finish';
import { MOST_SLIDES, pptxTable, TABLE_WIDTH } from './pptx-table';
import { continued, type SlidePlan, slidePlans } from './slide-parts';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
const MASTER = 'SIDA';
const FONT = 'Calibri';
const LEFT = 0.6;
/** Inches of a wide slide that text and pictures may take. */
const BODY = { x: LEFT, y: 1.45, w: TABLE_WIDTH, h: 5.2 };
const PIXELS_PER_INCH = 96;
const HEADING_WIDTH = 1100;

/** Slides for a board: a title, one or more a question, tables as tables, with everything that was written in the notes. */
export const writePptx: Writer = async (document, reached) => {
  const { title, publisher, language, tables } = document;
  const accent = (publisher.accent ?? DEFAULT_ACCENT).replace('#', '');
  const deck = new PptxGenJS();
  Object.assign(deck, { title: title || ' ', author: publisher.name, company: publisher.name, layout: 'LAYOUT_WIDE' });
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  master(deck, accent);
  front(deck, document, accent);
  const plans = slidePlans(document);
  for (const [at, plan] of plans.entries()) {
    const { part, heading } = plan;
    if (part.kind === 'lines') lines(deck, plan, LANGUAGES[language]);
    else if (part.kind === 'picture') picture(titled(deck, heading, plan.notes), part, { ...BODY, alt: part.alt });
    else {
      const table = tables.find(({ key }) => key === part.key);
      if (table?.columns.length) tableSlides(deck, plan, table, document, accent);
    }
    await reached((0.7 * (at + 1)) / plans.length);
  }
  await reached(0.8);
  return finished((await deck.write({ outputType: 'uint8array' })) as Uint8Array, LANGUAGES[language]);
};

function master(deck: PptxGenJS, accent: string): void {
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: accent } } },
      {
        placeholder: {
          options: {
            ...{ name: 'heading', type: 'title', x: LEFT, y: 0.4, w: TABLE_WIDTH, h: 0.9, margin: 0 },
            ...{ fontFace: FONT, fontSize: 26, bold: true, color: accent, align: 'left', valign: 'top' },
          },
          text: '',
        },
      },
    ],
    slideNumber: { x: 12.4, y: 6.95, fontFace: FONT, fontSize: 11, color: '55514B' },
  });
}

function titled(deck: PptxGenJS, heading: string, notes: string): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(fitting(heading), { placeholder: 'heading' });
  if (notes) slide.addNotes(heading === fitting(heading) ? notes : `${heading}\n\n${notes}`);
  return slide;
}

/** A question can be longer than two lines: the notes have it whole. */
const fitting = (heading: string) =>
  textWidth(heading) > HEADING_WIDTH ? shortened(heading, HEADING_WIDTH) : heading || ' ';

function front(deck: PptxGenJS, { title, subtitle, publisher, language }: ExportDocument, accent: string): void {
  const slide = titled(deck, title, [title, publisher.name, ...subtitle].join('\n'));
  const looks = { x: LEFT, w: TABLE_WIDTH, fontFace: FONT, lang: LANGUAGES[language], margin: 0 };
  if (publisher.name) slide.addText(publisher.name, { ...looks, y: 1.5, h: 0.6, fontSize: 22, color: accent });
  const shown = subtitle.map((line) => shortened(line, 1500)).join('\n');
  if (shown) slide.addText(shown, { ...looks, y: 2.3, h: 2.6, fontSize: 14, color: '55514B', valign: 'top' });
  if (publisher.logo) picture(slide, publisher.logo, { x: LEFT, y: 5.2, w: 3.2, h: 1.4, alt: publisher.logo.alt });
}

function lines(deck: PptxGenJS, { heading, part, notes }: SlidePlan, lang: string): void {
  const slide = titled(deck, heading, notes);
  if (part.kind !== 'lines' || !part.lines.length) return;
  const runs = part.lines.map(({ kind, depth, text }): PptxGenJS.TextProps => ({
    text,
    options: {
      ...{ breakLine: true, lang, bold: kind === 'heading', italic: kind === 'quote', paraSpaceAfter: 6 },
      ...(kind === 'bullet' && !/^\d+\. /.test(text) ? { bullet: { indent: 18 }, indentLevel: depth } : {}),
    },
  }));
  slide.addText(runs, {
    ...BODY,
    fontFace: FONT,
    fontSize: 18,
    color: '1C1A18',
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
}

function tableSlides(
  deck: PptxGenJS,
  { heading, notes }: SlidePlan,
  table: ExportDocument['tables'][number],
  { language }: ExportDocument,
  accent: string,
): void {
  const { slides, widths, left } = pptxTable(table, accent, language);
  const caption = inLanguage(table.caption, language);
  for (const [at, rows] of slides.entries()) {
    const slide = titled(deck, at ? continued(caption, language) : caption, at ? '' : [heading, notes].filter(Boolean).join('\n')); // prettier-ignore
    slide.addTable(rows, {
      ...{ x: LEFT, y: BODY.y, w: TABLE_WIDTH, colW: widths, fontFace: FONT, fontSize: 12, color: '1C1A18' },
      ...{ border: { type: 'solid', pt: 0.5, color: 'BFB9AF' }, margin: [0.03, 0.08, 0.03, 0.08], autoPage: false },
      objectName: caption,
    });
    const more = left && at === slides.length - 1 ? ` ${MORE[language](left)}` : '';
    const source = `${WORDS.source[language]}: ${inLanguage(table.source.text, language)}.${more}`;
    const place = { x: LEFT, y: 6.75, w: 11.2, h: 0.5, margin: 0 };
    slide.addText(shortened(source, 1700), { ...place, fontFace: FONT, fontSize: 11, color: '55514B', lang: LANGUAGES[language] }); // prettier-ignore
  }
}

/** What is said where a table is longer than a deck can hold. */
const MORE = {
  sv: (rows: number) => `${rows} rader till finns i exporten till Excel (här visas högst ${MOST_SLIDES} bilder).`,
  en: (rows: number) => `${rows} more rows are in the export to Excel (at most ${MOST_SLIDES} slides are shown here).`,
};

/** A picture that cannot be read is told of by its alternative text. */
function picture(
  slide: PptxGenJS.Slide,
  { bytes, type }: { bytes: Uint8Array; type: 'png' | 'jpeg' },
  { x, y, w, h, alt }: { x: number; y: number; w: number; h: number; alt: string },
): void {
  const size = pictureSize(bytes);
  if (!size) {
    if (alt) slide.addText(alt, { x, y, w, h: 0.5, fontFace: FONT, fontSize: 14, italic: true, margin: 0 });
    return;
  }
  const { width, height } = fitted(size, { width: w * PIXELS_PER_INCH, height: h * PIXELS_PER_INCH });
  const data = `image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  slide.addImage({ data, x, y, w: width / PIXELS_PER_INCH, h: height / PIXELS_PER_INCH, altText: alt });
}
