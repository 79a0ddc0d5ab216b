import type { ImportBatchDetail } from '@rt/shared/domain';

/** What the server sends with 409 and 412: the batch as it is now, with its new preview. */
export const isBatch = (current: unknown): current is ImportBatchDetail =>
  typeof current === 'object' && current !== null && 'sheets' in current && 'mapping' in current;
