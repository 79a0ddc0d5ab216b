import type { EntityManager } from 'typeorm';
import type { StoredFile } from './stored-file.entity';

/** Where the bytes of a file can be; what is known of it always stands in the database. */
export type FilePlace = 'database' | 's3';

/** Somewhere that keeps the bytes of files. Each call either does all of it or throws. */
export interface ContentStore {
  /** Keeps the bytes of a file whose row was saved in the same transaction. */
  put(tx: EntityManager, file: StoredFile, content: Buffer): Promise<void>;
  /** The bytes, once it is sure that they are there and can be read. */
  open(file: StoredFile): Promise<AsyncIterable<Uint8Array>>;
  /** Takes the bytes away. None there is no error. */
  remove(tx: EntityManager, file: StoredFile): Promise<void>;
}
