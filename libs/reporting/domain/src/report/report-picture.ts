import type { Id } from '@rt/shared/domain';

/** The largest picture in a report, in bytes. */
export const PICTURE_LIMIT = 5 * 1024 * 1024;

/** A picture that has been left: `Picture.attrs.file`. */
export interface LeftPicture {
  file: Id;
}
