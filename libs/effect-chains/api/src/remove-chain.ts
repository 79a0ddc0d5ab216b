import { PART_KINDS } from '@rt/effect-chains/domain';
import type { EntityManager } from 'typeorm';
import type { EffectChain } from './effect-chain.entity';
import { NodeIndicatorRow } from './parts/node-indicator.entity';
import { NodeInterventionRow } from './parts/node-intervention.entity';
import { PART_ROWS } from './parts/rows';

const CHUNK = 1000;

/** Removes a chain with everything in it, each part with an entry of its own in the trail. */
export async function removeChain(tx: EntityManager, chain: EffectChain): Promise<void> {
  const parts = [...PART_KINDS].reverse().map((kind) => PART_ROWS[kind]);
  for (const entity of [NodeIndicatorRow, NodeInterventionRow, ...parts]) {
    const rows: object[] = await tx.find(entity as new () => { chainId: string }, { where: { chainId: chain.id } });
    await tx.remove(rows, { chunk: CHUNK });
  }
  await tx.remove(chain);
}
