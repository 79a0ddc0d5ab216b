import type { Multipart } from '@fastify/multipart';
import { Problem } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';

export interface Upload {
  fileName: string;
  bytes: Buffer;
  /** The text fields sent with the file. */
  fields: ReadonlyMap<string, string>;
}

const UNREADABLE = new Problem(400, 'upload.unreadable', {
  sv: 'Filen kom inte fram hel. Försök igen. Inget är sparat.',
  en: 'The file did not arrive whole. Try again. Nothing is saved.',
});
const MISSING = new Problem(400, 'upload.missing', {
  sv: 'Ingen fil kom med. Välj en fil och försök igen. Inget är sparat.',
  en: 'No file came along. Choose a file and try again. Nothing is saved.',
});

/** The one file of a form and the fields beside it, in whatever order they come. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw MISSING;
  const fields = new Map<string, string>();
  let file: Pick<Upload, 'fileName' | 'bytes'> | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { fileName: plainName(part.filename), bytes: await part.toBuffer() };
      else fields.set(part.fieldname, fieldText(part));
    }
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : UNREADABLE;
  }
  if (!file) throw MISSING;
  return { ...file, fields };
}

const fieldText = (part: Extract<Multipart, { type: 'field' }>) => (typeof part.value === 'string' ? part.value : '');

/** The last part of a path, on one line; a browser sends no folders, but others may. */
const plainName = (name: string | undefined) =>
  (name ?? '')
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 200) || 'fil utan namn';
