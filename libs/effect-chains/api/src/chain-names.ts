import { CHAIN_NAME_LENGTH } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, Not } from 'typeorm';
import { chainNameTaken } from './chain-problems';
import { EffectChain } from './effect-chain.entity';

export async function assertNameFree(tx: EntityManager, actor: Actor, name: string, but?: Id): Promise<void> {
  if (await isTaken(tx, actor, name, but)) throw chainNameTaken();
}

/** The name, or with a number behind it where another chain has it. */
export async function freeName(tx: EntityManager, actor: Actor, name: string): Promise<string> {
  let free = name;
  for (let number = 2; await isTaken(tx, actor, free); number += 1) {
    const behind = ` (${number})`;
    free = name.slice(0, CHAIN_NAME_LENGTH.max - behind.length) + behind;
  }
  return free;
}

const isTaken = (tx: EntityManager, { regionId }: Actor, name: string, but?: Id) =>
  tx.existsBy(EffectChain, { regionId, name, ...(but ? { id: Not(but) } : {}) });
