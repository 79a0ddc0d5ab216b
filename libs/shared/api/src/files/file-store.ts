import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable, Optional, StreamableFile } from '@nestjs/common';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { checkedBytes } from './checked-bytes';
import { ContentPlaces } from './content-places';
import { fileProblem } from './file-problems';
import { FILE_SETTINGS, type FileSettings } from './file-settings';
import { fileType } from './file-type';
import type { LeftFile } from './left-file';
import { StoredFile } from './stored-file.entity';
import { UndoneUploads } from './undone-uploads';

interface Keeper {
  regionId: Id;
  accountId: Id;
}

/** Files: what is known of them in the database, their bytes there or in S3. Who may leave and read one is for the domain that it belongs to. */
@Injectable()
export class FileStore {
  private readonly places: ContentPlaces;
  private readonly uploads: UndoneUploads;

  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(FILE_SETTINGS) settings?: FileSettings,
  ) {
    this.places = new ContentPlaces(dataSource, settings?.s3 ?? null);
    this.uploads = new UndoneUploads(dataSource);
  }

  /**
   * Stores a file in the transaction given. 415 `file.wrong-kind` for what it cannot be by its content, 503
   * `file.store-unavailable` where the service that keeps files does not take it; nothing is kept then.
   */
  async keep(tx: EntityManager, { regionId, accountId }: Keeper, { name, content }: LeftFile): Promise<StoredFile> {
    const type = fileType(content);
    if (!type) throw fileProblem.wrongKind();
    const sha256 = createHash('sha256').update(content).digest('hex');
    const named = name.toLowerCase().endsWith(type.ending) || type.ending === '.txt' ? name : name + type.ending;
    const about = { regionId, accountId, name: named, mediaType: type.mediaType, size: content.length, sha256 };
    const file = await tx.save(tx.create(StoredFile, { ...about, keptIn: this.places.home }));
    const store = this.places.at(file.keptIn);
    if (!store) throw fileProblem.notKept();
    if (file.keptIn === 's3' && tx.queryRunner)
      this.uploads.onRollback(tx.queryRunner, () => store.remove(this.dataSource.manager, file));
    await store.put(tx, file, content);
    return file;
  }

  /** A file of a region, to be saved and never opened by the browser. 404 `file.not-found` for anything else. */
  async download(regionId: Id, id: Id): Promise<StreamableFile> {
    const file = isId(id) ? await this.dataSource.manager.findOneBy(StoredFile, { id, regionId }) : null;
    if (!file) throw fileProblem.notFound();
    const bytes = await this.places.at(file.keptIn)?.open(file);
    if (!bytes) throw fileProblem.notReadable();
    const { mediaType, size, name } = file;
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, asPercent)}`;
    return new StreamableFile(Readable.from(checkedBytes(file, bytes)), { type: mediaType, length: size, disposition });
  }
}

const asPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
