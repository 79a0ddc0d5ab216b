import { Injectable } from '@nestjs/common';
import type { ChainDetail, ChainInput, ChainSummary } from '@rt/effect-chains/domain';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { ChainPartsService } from './chain-parts.service';
import { chainNameTaken, chainNotFound, partThere } from './chain-problems';
import { CHAIN_DETAILS, CHAIN_LIST } from './chain-view.sql';
import { EffectChain } from './effect-chain.entity';

@Injectable()
export class ChainsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
    private readonly parts: ChainPartsService,
  ) {}

  list({ regionId }: Actor): Promise<ChainSummary[]> {
    return this.dataSource.query(CHAIN_LIST, [regionId]);
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<ChainDetail[]> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    return this.dataSource.query(CHAIN_DETAILS, [actor.regionId, null, lineageId]);
  }

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<ChainDetail> {
    const rows = isId(id) ? await manager.query<ChainDetail[]>(CHAIN_DETAILS, [actor.regionId, id, null]) : [];
    if (!rows[0]) throw chainNotFound();
    return rows[0];
  }

  create(actor: Actor, input: ChainInput, manager: EntityManager = this.dataSource.manager): Promise<ChainDetail> {
    return manager.transaction(async (tx) => {
      const { id, name } = input;
      if (id && (await tx.existsBy(EffectChain, { id }))) throw partThere();
      await assertNameFree(tx, actor, name);
      const chain = await tx.save(tx.create(EffectChain, { regionId: actor.regionId, name, ...(id ? { id } : {}) }));
      await this.parts.add(actor, chain.id, input, tx);
      return this.find(actor, chain.id, tx);
    });
  }

  rename(actor: Actor, id: Id, version: number, name: string): Promise<ChainDetail> {
    return this.dataSource.transaction(async (tx) => {
      const chain = await this.current(tx, actor, id, version);
      await assertNameFree(tx, actor, name, id);
      await tx.save(Object.assign(chain, { name }));
      return this.find(actor, id, tx);
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const chain = await this.current(tx, actor, id, version);
      await this.parts.removeAll(id, tx);
      await tx.remove(chain);
    });
  }

  private async current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<EffectChain> {
    const detail = await this.find(actor, id, tx);
    const chain = await tx.findOneOrFail(EffectChain, { where: { id }, lock: { mode: 'pessimistic_write' } });
    assertVersion(version, chain, detail);
    return chain;
  }
}

async function assertNameFree(tx: EntityManager, { regionId }: Actor, name: string, but?: Id): Promise<void> {
  if (await tx.existsBy(EffectChain, { regionId, name, ...(but ? { id: Not(but) } : {}) })) throw chainNameTaken();
}
