import { PICTURE_LIMIT } from '@rt/reporting/domain';
import type { FastifyRequest } from 'fastify';
import { pictureProblem } from './report-problems';

/**
 * The one picture of a multipart request. Reading stops where it is larger than a picture can be, so that no more of it is
 * ever held. 400 `picture.missing` where there is none, 413 `picture.too-large`.
 */
export async function leftPicture(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw pictureProblem.missing();
  try {
    const file = await request.file({ limits: { fileSize: PICTURE_LIMIT } });
    if (!file) throw pictureProblem.missing();
    return await file.toBuffer();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw pictureProblem.tooLarge();
    throw pictureProblem.missing();
  }
}
