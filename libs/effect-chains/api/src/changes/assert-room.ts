import { CHAIN_LIMITS, PART_KINDS } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { chainFull } from '../chain-problems';
import { PART_JSON } from '../parts/part-json.sql';
import type { PartDesk } from './part-desk';

const COUNTS = `SELECT ${PART_KINDS.map(
  (kind) => `(SELECT count(*)::int FROM ${PART_JSON[kind].table} WHERE chain_id = $1) AS "${kind}"`,
).join(', ')}`;

/** Refuses what makes a chain larger than it may be, once it is written; counted only where something came. */
export async function assertRoom(tx: EntityManager, chainId: Id, desk: PartDesk): Promise<void> {
  const grown = PART_KINDS.filter((kind) => desk.turned(kind).some(({ before }) => !before));
  if (!grown.length) return;
  const [counts] = await tx.query<[Record<(typeof PART_KINDS)[number], number>]>(COUNTS, [chainId]);
  if (grown.some((kind) => counts[kind] > CHAIN_LIMITS[kind])) throw chainFull();
}
