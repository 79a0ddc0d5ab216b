import type { DataSource, EntityManager } from 'typeorm';
import type { ContentStore } from './content-store';
import { fileProblem } from './file-problems';
import type { StoredFile } from './stored-file.entity';
import { StoredFileChunk } from './stored-file-chunk.entity';

/** Bytes in one row: a file is written and read so much at a time. */
const CHUNK = 256 * 1024;
const CHUNK_OF = 'SELECT bytes FROM stored_file_chunk WHERE file_id = $1 AND number = $2';

/** The bytes of files in the database, in parts. */
export class DatabaseContent implements ContentStore {
  constructor(private readonly dataSource: DataSource) {}

  async put(tx: EntityManager, { id: fileId }: StoredFile, content: Buffer): Promise<void> {
    for (let number = 0; number * CHUNK < content.length; number += 1) {
      const bytes = content.subarray(number * CHUNK, (number + 1) * CHUNK);
      await tx.insert(StoredFileChunk, { fileId, number, bytes });
    }
  }

  async open(file: StoredFile): Promise<AsyncIterable<Uint8Array>> {
    const first = await this.part(file, 0);
    return this.parts(file, first);
  }

  async remove(tx: EntityManager, { id: fileId }: StoredFile): Promise<void> {
    await tx.delete(StoredFileChunk, { fileId });
  }

  private async *parts(file: StoredFile, first: Buffer): AsyncGenerator<Uint8Array> {
    yield first;
    for (let number = 1; number * CHUNK < file.size; number += 1) yield await this.part(file, number);
  }

  private async part({ id }: StoredFile, number: number): Promise<Buffer> {
    const [part] = await this.dataSource.query<{ bytes: Buffer }[]>(CHUNK_OF, [id, number]);
    if (!part) throw fileProblem.contentLost();
    return part.bytes;
  }
}
