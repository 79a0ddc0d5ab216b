import type { ExportFormat } from '@rt/reporting/domain';

/** What each format is called, and what it is good for. */
export const FORMAT_WORDS: Readonly<Record<ExportFormat, { name: string; about: string }>> = {
  docx: {
    name: 'Word',
    about: $localize`:@@export-menu.docx:Hela texten, att redigera vidare`,
  },
  pdf: {
    name: 'PDF',
    about: $localize`:@@export-menu.pdf:Hela texten, tillgänglig, att diarieföra och skicka`,
  },
  pptx: {
    name: 'PowerPoint',
    about: $localize`:@@export-menu.pptx:En bild per fråga, att visa för styrelsen`,
  },
  xlsx: {
    name: 'Excel',
    about: $localize`:@@export-menu.xlsx:Alla tabeller och siffror, att räkna vidare på`,
  },
  csv: {
    name: 'CSV',
    about: $localize`:@@export-menu.csv:Alla tabeller som textfiler, i en zip`,
  },
  json: {
    name: 'JSON',
    about: $localize`:@@export-menu.json:Allt som data, för program`,
  },
};

const MEGABYTE = 1024 * 1024;

/** `1,2 MB`, `340 kB`. */
export const sizeText = (bytes: number, locale: string): string => {
  const [amount, unit] = bytes >= MEGABYTE ? [bytes / MEGABYTE, 'MB'] : [Math.max(1, bytes / 1024), 'kB'];
  const digits = amount < 10 && unit === 'MB' ? 1 : 0;
  return `${amount.toLocaleString(locale, { maximumFractionDigits: digits })}\u00a0${unit}`;
};
