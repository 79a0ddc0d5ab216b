import { Service } from '@angular/core';
import type { Id } from '@rt/shared/domain';

/** What a file that cannot be read any more is said to hash to: no file does. */
const UNREADABLE = '0'.repeat(64);

/** The files chosen in this window, so that they can be read again before they are imported. */
@Service()
export class ImportFiles {
  private readonly kept = new Map<Id, File>();

  keep(batchId: Id, file: File): void {
    this.kept.set(batchId, file);
  }

  /**
   * SHA-256 of the file as the computer has it now, in hexadecimal; undefined where this window never had it or the
   * browser cannot say. A browser refuses to read a file that was changed after it was chosen.
   */
  hashOf(batchId: Id): Promise<string> | undefined {
    const file = this.kept.get(batchId);
    return file && globalThis.crypto?.subtle ? hashed(file) : undefined;
  }
}

async function hashed(file: File): Promise<string> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return UNREADABLE;
  }
}
