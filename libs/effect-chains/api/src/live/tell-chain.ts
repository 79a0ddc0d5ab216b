import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { CHANNEL } from './channel';

/** Tells everybody at a chain, once the transaction is committed, that something of it must be read anew. */
export async function tellChain(tx: EntityManager, kind: 'chain' | 'comments' | 'removed', chainId: Id): Promise<void> {
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify({ kind, chainId })]);
}
