import type { EntityManager } from 'typeorm';
import { CHANNEL, type ChainMessage, SAY } from './channel';

/** Tells everybody at a chain that something happened, once the transaction is committed. */
export async function tellChain(tx: Pick<EntityManager, 'query'>, message: ChainMessage): Promise<void> {
  await tx.query(SAY, [CHANNEL, JSON.stringify(message)]);
}
