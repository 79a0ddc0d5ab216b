import { setImmediate as nextTurn } from 'node:timers/promises';
import { cleanStrings, type ExportDocument, type ExportFormat } from '@rt/reporting/domain';
import type { Writer } from './writers/writer';

/** Each is loaded when it is first asked for: they are heavy, and most days nobody asks. */
const WRITERS: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  docx: async () => (await import('./writers/docx/write-docx')).writeDocx,
  pdf: async () => (await import('./writers/pdf/write-pdf')).writePdf,
  pptx: async () => (await import('./writers/pptx/write-pptx')).writePptx,
  xlsx: async () => (await import('./writers/xlsx/write-xlsx')).writeXlsx,
  csv: async () => (await import('./writers/csv/write-csv')).writeCsv,
  json: async () => (await import('./writers/json/write-json')).writeJson,
};

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  json: 'application/json; charset=utf-8',
};

/** Makes a file of a document, in this thread. `reached` is told the share that is done, 0–1, and throws to end the work. */
export async function writeFile(
  document: ExportDocument,
  format: ExportFormat,
  reached: (share: number) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const write = await WRITERS[format]();
  const { data, ...texts } = document;
  return write({ ...cleanStrings(texts), data }, async (share) => {
    await reached(share);
    await nextTurn();
  });
}
