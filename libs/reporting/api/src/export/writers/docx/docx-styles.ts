import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const SIGNS = ['•', '–', '▪'];
const indented = (level: number) => ({ paragraph: { indent: { left: 425 * (level + 1), hanging: 425 } } });

/** Fonts that every office program has; sizes in half points. */
export function docxStyles(accent: string, language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: accent },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: { run: { font: 'Calibri', size: 52, bold: true, color: accent }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(34, 360),
      heading2: heading(28, 280),
      heading3: heading(24, 220),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      hyperlink: { run: { color: '1A4B8C', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24, color: '444444' } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 20, color: '444444', italics: true } },
      {
        ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true } },
        paragraph: { indent: { left: 567, right: 567 } },
      },
      {
        ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, size: 20 } },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
      { id: 'Source', name: 'Source', basedOn: 'Normal', run: { size: 18, color: '444444' } },
      {
        ...{ id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 19 } },
        paragraph: { spacing: { before: 40, after: 40, line: 240 } },
      },
    ],
  };
}

/** Lists as lists: the program numbers them, and says how deep it is. */
export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: DEPTHS.map((level) => ({
        ...{ level, format: LevelFormat.BULLET, text: SIGNS[level % SIGNS.length] ?? '•' },
        ...{ alignment: AlignmentType.LEFT, style: indented(level) },
      })),
    },
    {
      reference: NUMBERS,
      levels: DEPTHS.map((level) => ({
        ...{ level, format: level % 2 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL, text: `%${level + 1}.` },
        ...{ alignment: AlignmentType.LEFT, style: indented(level) },
      })),
    },
  ],
};
