import { buffer } from 'node:stream/consumers';
import { type DataSource, Not } from 'typeorm';
import { checkedBytes } from './checked-bytes';
import { ContentPlaces } from './content-places';
import type { ContentStore, FilePlace } from './content-store';
import type { S3Settings } from './s3-settings';
import { StoredFile } from './stored-file.entity';

/**
 * Moves the bytes of every file to one place, a file at a time: read and checked where it is, written, told of in the row,
 * and taken away where it was only when that is committed. Stopped half-way, it goes on when it is run again.
 * Answers how many it moved; throws at the first that cannot be moved, and says which.
 */
export async function moveFiles(dataSource: DataSource, to: FilePlace, s3: S3Settings | null): Promise<number> {
  const places = new ContentPlaces(dataSource, s3);
  const target = places.at(to);
  const source = places.at(to === 's3' ? 'database' : 's3');
  let moved = 0;
  for (;;) {
    const file = await dataSource.manager.findOne(StoredFile, { where: { keptIn: Not(to) }, order: { id: 'ASC' } });
    if (!file) return moved;
    if (!target || !source) throw new Error('S3_URL, S3_BUCKET, S3_ACCESS_KEY och S3_SECRET_KEY behövs för det.');
    await moveOne(dataSource, file, to, source, target).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`Stannade vid filen ${file.name} (${file.id}): ${why} ${moved} filer är flyttade. Kör igen.`);
    });
    moved += 1;
  }
}

async function moveOne(
  dataSource: DataSource,
  file: StoredFile,
  to: FilePlace,
  from: ContentStore,
  target: ContentStore,
) {
  await dataSource.transaction(async (tx) => {
    const content = await buffer(checkedBytes(file, await from.open(file)));
    await target.put(tx, file, content);
    await tx.save(Object.assign(file, { keptIn: to }));
    if (to === 's3') await from.remove(tx, file);
  });
  if (to === 'database') await from.remove(dataSource.manager, file);
}
