import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { fileProblem } from './file-problems';
import { fileType } from './file-type';
import type { LeftFile } from './left-file';
import { StoredFile } from './stored-file.entity';
import { StoredFileChunk } from './stored-file-chunk.entity';

/** Bytes in one row: a file is written and read so much at a time. */
const CHUNK = 256 * 1024;
const CHUNK_OF = 'SELECT bytes FROM stored_file_chunk WHERE file_id = $1 AND number = $2';

interface Keeper {
  regionId: Id;
  accountId: Id;
}

/** Files in the database, in parts. Who may leave and read one is for the domain that it belongs to. */
@Injectable()
export class FileStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores a file in the transaction given. 415 `file.wrong-kind` for what it cannot be by its content. */
  async keep(tx: EntityManager, { regionId, accountId }: Keeper, { name, content }: LeftFile): Promise<StoredFile> {
    const type = fileType(content);
    if (!type) throw fileProblem.wrongKind();
    const sha256 = createHash('sha256').update(content).digest('hex');
    const named = name.toLowerCase().endsWith(type.ending) || type.ending === '.txt' ? name : name + type.ending;
    const about = { regionId, accountId, name: named, mediaType: type.mediaType, size: content.length, sha256 };
    const file = await tx.save(tx.create(StoredFile, about));
    for (let number = 0; number * CHUNK < content.length; number += 1) {
      const bytes = content.subarray(number * CHUNK, (number + 1) * CHUNK);
      await tx.insert(StoredFileChunk, { fileId: file.id, number, bytes });
    }
    return file;
  }

  /** A file of a region, to be saved and never opened by the browser. 404 `file.not-found` for anything else. */
  async download(regionId: Id, id: Id): Promise<StreamableFile> {
    const file = isId(id) ? await this.dataSource.manager.findOneBy(StoredFile, { id, regionId }) : null;
    if (!file) throw fileProblem.notFound();
    const { mediaType, size, name } = file;
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, asPercent)}`;
    return new StreamableFile(Readable.from(this.parts(file)), { type: mediaType, length: size, disposition });
  }

  private async *parts({ id, size }: StoredFile): AsyncGenerator<Buffer> {
    for (let number = 0; number * CHUNK < size; number += 1) {
      const [part] = await this.dataSource.query<{ bytes: Buffer }[]>(CHUNK_OF, [id, number]);
      if (!part) throw new Error(`A part of the file ${id} is missing.`);
      yield part.bytes;
    }
  }
}

const asPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
