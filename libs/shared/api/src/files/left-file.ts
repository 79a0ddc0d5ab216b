import type { FastifyRequest } from 'fastify';
import { FILE_LIMIT } from '@rt/shared/domain';
import { fileProblem } from './file-problems';

/** A file as it was left, with its text fields. */
export interface LeftFile {
  /** As the person's computer calls it, without folders, at most 200 signs. */
  name: string;
  content: Buffer;
}

const plainName = (name: string) =>
  name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 200) || 'fil';

/** The one file of a multipart request. 400 `file.missing` where there is none, 413 `file.too-large` above `FILE_LIMIT`. */
export async function leftFile(request: FastifyRequest): Promise<LeftFile> {
  if (!request.isMultipart()) throw fileProblem.missing();
  try {
    const file = await request.file({ limits: { fileSize: FILE_LIMIT } });
    if (!file) throw fileProblem.missing();
    return { name: plainName(file.filename), content: await file.toBuffer() };
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw fileProblem.tooLarge();
    throw code === 'file.missing' ? error : fileProblem.missing();
  }
}
