import type { Id } from '@rt/shared/domain';

/** Where the pictures of a text are kept. */
export interface PictureStore {
  url(file: Id): string;
  /** Leaves a picture; throws what went wrong. */
  leave(file: File): Promise<Id>;
}
