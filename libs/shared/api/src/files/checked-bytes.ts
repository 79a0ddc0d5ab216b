import { createHash } from 'node:crypto';
import type { StoredFile } from './stored-file.entity';

/**
 * The bytes of a file as they are read, the last of them only when all have the checksum and the size they had when they
 * were left: whoever reads gets the whole file or an error, never another file that looks whole.
 */
export async function* checkedBytes(
  { id, size, sha256 }: Pick<StoredFile, 'id' | 'size' | 'sha256'>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const sum = createHash('sha256');
  let read = 0;
  let held: Uint8Array | null = null;
  for await (const part of bytes) {
    sum.update(part);
    read += part.length;
    if (read > size) break;
    if (held) yield held;
    held = part;
  }
  if (read !== size || sum.digest('hex') !== sha256) throw new Error(`The file ${id} is not what was left.`);
  if (held) yield held;
}
