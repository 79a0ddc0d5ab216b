import type { ChainDetail } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import { type Id, isId } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { CHAIN_DETAIL } from './chain-detail.sql';
import { chainNotFound } from './chain-problems';
import { EffectChain } from './effect-chain.entity';

/** The only manager whose interventions a person may be told of; null where they see all. */
export const onlyManager = ({ roles, accountId }: Actor): Id | null => (seesAllInterventions(roles) ? null : accountId);

/** What decides which interventions a person may be told of: their only manager or null, and whom secret ones are kept from or null. */
export const eyesOf = (actor: Actor): (Id | null)[] => [onlyManager(actor), blindTo(actor)];

/** 404 for a chain that is not there, and for one of another region. */
export async function assertReadable(manager: EntityManager, { regionId }: Actor, id: Id): Promise<void> {
  if (!isId(id) || !(await manager.existsBy(EffectChain, { id, regionId }))) throw chainNotFound();
}

/** The chain's own row, kept for this transaction alone: changes of one chain come one after the other. Also a removed one, where asked. */
export async function lockedChain(
  tx: EntityManager,
  { regionId }: Actor,
  id: Id,
  withDeleted = false,
): Promise<EffectChain> {
  const lock = { mode: 'pessimistic_write' } as const;
  const chain = isId(id) ? await tx.findOne(EffectChain, { where: { id, regionId }, lock, withDeleted }) : null;
  if (!chain) throw chainNotFound();
  return chain;
}

/** The chain with everything in it. */
export async function chainDetail(manager: EntityManager, actor: Actor, id: Id): Promise<ChainDetail> {
  const parameters = [actor.regionId, eyesOf(actor), id];
  const rows = isId(id) ? await manager.query<{ detail: ChainDetail }[]>(CHAIN_DETAIL, parameters) : [];
  if (!rows[0]) throw chainNotFound();
  return rows[0].detail;
}
