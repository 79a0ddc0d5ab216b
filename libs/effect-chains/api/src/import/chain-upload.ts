import type { FastifyRequest } from 'fastify';
import { spreadsheetProblem } from '@rt/shared/api';

export interface ChainUpload {
  /** What the file is called, without folders and ending; what is in it may have no name of its own. */
  name: string;
  content: Buffer;
  /** Whether nothing is to be stored: the person only wants to see what the file holds. */
  preview: boolean;
}

/** The one file of a form, and the field beside it, in whatever order they come. */
export async function chainUpload(request: FastifyRequest): Promise<ChainUpload> {
  if (!request.isMultipart()) throw spreadsheetProblem.missing();
  let [name, content] = ['', null as Buffer | null];
  let preview = false;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') [name, content] = [bareName(part.filename), await part.toBuffer()];
      else if (part.fieldname === 'preview') preview = part.value === 'true';
    }
  } catch (error) {
    const tooLarge = (error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE';
    throw tooLarge ? spreadsheetProblem.tooLarge() : spreadsheetProblem.missing();
  }
  if (!content) throw spreadsheetProblem.missing();
  return { name, content, preview };
}

const bareName = (name = '') =>
  name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, '')
    .trim();
