import type { ExportFormat } from './export-document';

const FORBIDDEN = /[\p{Cc}\p{Cs}<>:"/\\|?*\u202A-\u202E\u2066-\u2069]/gu;
const LONGEST = 150;

/** A document's title as the name of a file that every system can save: `Återrapportering 2026 Region X.docx`. A CSV export is a zip. */
export function exportFileName(title: string, format: ExportFormat): string {
  const name = title
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  return `${name || 'Export'}.${format === 'csv' ? 'zip' : format}`;
}
