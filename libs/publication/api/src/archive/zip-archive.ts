import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';

export interface ArchiveEntry {
  path: string;
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The same in every archive, so that the same content gives the same bytes. Read in local time by the writer. */
const MADE = new Date(2000, 0, 1);
const NOTHING = new Uint8Array();

/**
 * The entries as one zip, written while they are read, and last `SHA256SUMS` of them all (verified by `sha256sum -c`).
 * No more than one chunk of a file is in memory at a time.
 */
export async function* zipArchive(
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
): AsyncGenerator<Buffer> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  const sums: string[] = [];
  const taken = () => written.splice(0).map((chunk) => Buffer.from(chunk));
  async function* add({ path, chunks }: ArchiveEntry): AsyncGenerator<Buffer> {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MADE;
    zip.add(file);
    const hash = createHash('sha256');
    for await (const chunk of chunks) {
      hash.update(chunk);
      file.push(chunk);
      yield* taken();
    }
    file.push(NOTHING, true);
    sums.push(`${hash.digest('hex')}  ${path}\n`);
    yield* taken();
  }
  for await (const entry of entries) yield* add(entry);
  yield* add({ path: 'SHA256SUMS', chunks: [Buffer.from(sums.join(''))] });
  zip.end();
  yield* taken();
}
