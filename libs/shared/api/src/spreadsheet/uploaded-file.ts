import type { FastifyRequest } from 'fastify';
import { spreadsheetProblem } from './spreadsheet-problem';

export interface UploadedFile {
  /** As the person's computer calls it, without folders, at most 200 signs. */
  name: string;
  content: Buffer;
}

/** The one file of a multipart request. 400 `import.file-missing` where there is none, 413 `import.file-too-large` above the limit. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw spreadsheetProblem.missing();
  try {
    const file = await request.file();
    if (!file) throw spreadsheetProblem.missing();
    return { name: plainFileName(file.filename), content: await file.toBuffer() };
  } catch (error) {
    throw problemOf(error);
  }
}

const plainFileName = (name: string) =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 200) || 'fil';

/** The multipart reader's own codes; a request that breaks off or is malformed has no file in it. */
function problemOf(error: unknown): unknown {
  const code = String((error as { code?: unknown }).code);
  if (code === 'FST_REQ_FILE_TOO_LARGE') return spreadsheetProblem.tooLarge();
  return code.startsWith('import.') ? error : spreadsheetProblem.missing();
}
