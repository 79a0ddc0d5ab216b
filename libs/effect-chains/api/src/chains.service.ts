import { Injectable } from '@nestjs/common';
import type { ChainChange, ChainDetail, ChainReferences, ChainSubject, ChainSummary } from '@rt/effect-chains/domain';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { chainDetail, eyesOf, lockedChain } from './chain-access';
import { CHAINS_OF_GOAL, REFERENCES_OF_CHAIN } from './chain-detail.sql';
import { CHAIN_LIST } from './chain-list.sql';
import { assertNameFree, freeName } from './chain-names';
import { chainNotFound, chainThere } from './chain-problems';
import { assertSubject } from './chain-subject';
import { storeChanges } from './changes/store-changes';
import { EffectChain } from './effect-chain.entity';
import { tellChain } from './live/tell-chain';
import { additionsOf, type GivenChain } from './new-chain-parts';

@Injectable()
export class ChainsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  list(actor: Actor): Promise<ChainSummary[]> {
    return this.dataSource.query(CHAIN_LIST, [actor.regionId, eyesOf(actor)]);
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<ChainDetail[]> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    const parameters = [actor.regionId, eyesOf(actor), lineageId];
    const rows = await this.dataSource.query<{ detail: ChainDetail }[]>(CHAINS_OF_GOAL, parameters);
    return rows.map(({ detail }) => detail);
  }

  find(actor: Actor, id: Id): Promise<ChainDetail> {
    return chainDetail(this.dataSource.manager, actor, id);
  }

  async references(actor: Actor, id: Id): Promise<ChainReferences> {
    if (!isId(id)) throw chainNotFound();
    const parameters = [actor.regionId, eyesOf(actor), id];
    const [row] = await this.dataSource.query<{ references: ChainReferences }[]>(REFERENCES_OF_CHAIN, parameters);
    if (!row) throw chainNotFound();
    return row.references;
  }

  create(actor: Actor, input: GivenChain, manager: EntityManager = this.dataSource.manager): Promise<ChainDetail> {
    return manager.transaction(async (tx) => {
      const { id, name, strategyId, interventionId } = input;
      if (id && (await tx.exists(EffectChain, { where: { id }, withDeleted: true }))) throw chainThere();
      await assertNameFree(tx, actor, name);
      await assertSubject(tx, actor, { strategyId, interventionId });
      const content = { regionId: actor.regionId, name, strategyId, interventionId, ...(id ? { id } : {}) };
      const chain = await tx.save(tx.create(EffectChain, content));
      await storeChanges(tx, actor, chain.id, additionsOf(input));
      return chainDetail(tx, actor, chain.id);
    });
  }

  change(actor: Actor, id: Id, version: number, change: ChainChange): Promise<ChainDetail> {
    return this.dataSource.transaction(async (tx) => {
      const chain = await this.current(tx, actor, id, version);
      const { name = chain.name } = change;
      const subject = subjectAfter(chain, change);
      if (name !== chain.name) await assertNameFree(tx, actor, name, id);
      await assertSubject(tx, actor, subject);
      await tx.save(Object.assign(chain, { name, ...subject }));
      await tellChain(tx, { kind: 'chain', chainId: id });
      return chainDetail(tx, actor, id);
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.softRemove(await this.current(tx, actor, id, version));
      await tellChain(tx, { kind: 'removed', chainId: id });
    });
  }

  /** Undoes a removal. A chain that is there is answered as it is: two may have undone it. */
  restore(actor: Actor, id: Id): Promise<ChainDetail> {
    return this.dataSource.transaction(async (tx) => {
      const chain = await lockedChain(tx, actor, id, true);
      if (chain.removedAt) {
        await tx.save(Object.assign(chain, { name: await freeName(tx, actor, chain.name) }));
        await tx.recover(chain);
      }
      return chainDetail(tx, actor, id);
    });
  }

  private async current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<EffectChain> {
    const chain = await lockedChain(tx, actor, id);
    if (version !== chain.version) assertVersion(version, chain, await chainDetail(tx, actor, id));
    return chain;
  }
}

/** What is left out stays; a new subject of one kind takes the place of one of the other kind. */
function subjectAfter(chain: ChainSubject, { strategyId, interventionId }: ChainChange): ChainSubject {
  return {
    strategyId: strategyId === undefined ? (interventionId ? null : chain.strategyId) : strategyId,
    interventionId: interventionId === undefined ? (strategyId ? null : chain.interventionId) : interventionId,
  };
}
