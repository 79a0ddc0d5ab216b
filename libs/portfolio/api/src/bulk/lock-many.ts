import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

/** Keeps interventions for this transaction alone, in one order, so that two who change many at once wait and do not lock each other out. */
export async function lockMany(tx: EntityManager, { regionId }: Actor, ids: readonly Id[]): Promise<void> {
  await tx.query('SELECT FROM intervention WHERE region_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE', [
    regionId,
    ids,
  ]);
}

/** As `claimLinks`, of many. */
export async function claimMany(tx: EntityManager, ids: readonly Id[]): Promise<void> {
  await tx.query('UPDATE intervention SET links_version = links_version + 1 WHERE id = ANY ($1::uuid[])', [ids]);
}
