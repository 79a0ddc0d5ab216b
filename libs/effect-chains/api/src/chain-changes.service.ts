import { Injectable } from '@nestjs/common';
import type { ChainDetail, ChainNodeChange, ChainParts } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ChainEdgeRow } from './chain-edge.entity';
import { ChainNodeRow } from './chain-node.entity';
import { ChainPartsService } from './chain-parts.service';
import { partNotFound } from './chain-problems';
import { ChainsService } from './chains.service';
import { EffectChain } from './effect-chain.entity';

/** Changes to the boxes and arrows of a chain; each answers with the whole chain as it now is. */
@Injectable()
export class ChainChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chains: ChainsService,
    private readonly parts: ChainPartsService,
  ) {}

  add(actor: Actor, chainId: Id, parts: ChainParts): Promise<ChainDetail> {
    return this.dataSource.transaction(async (tx) => {
      await this.chains.find(actor, chainId, tx);
      await tx.findOne(EffectChain, { where: { id: chainId }, lock: { mode: 'pessimistic_write' } });
      await this.parts.add(actor, chainId, parts, tx);
      return this.chains.find(actor, chainId, tx);
    });
  }

  changeNode(actor: Actor, id: Id, version: number, change: ChainNodeChange): Promise<ChainDetail> {
    return this.part(actor, ChainNodeRow, id, version, async (node, tx) => {
      const { kind = node.kind, text = node.text, goalId } = change;
      const content = await this.parts.contentOf(actor, { kind, text, goalId: goalId ?? null }, tx);
      const keepsGoal = goalId === undefined && kind === 'goal';
      await tx.save(Object.assign(node, content, keepsGoal ? { goalLineageId: node.goalLineageId } : {}));
    });
  }

  /** A box takes its arrows with it. */
  removeNode(actor: Actor, id: Id, version: number): Promise<ChainDetail> {
    return this.part(actor, ChainNodeRow, id, version, async (node, tx) => {
      await tx.remove(await tx.find(ChainEdgeRow, { where: [{ fromId: id }, { toId: id }] }));
      await tx.remove(node);
    });
  }

  changeEdge(actor: Actor, id: Id, version: number, assumption: string | null): Promise<ChainDetail> {
    return this.part(actor, ChainEdgeRow, id, version, (edge, tx) => tx.save(Object.assign(edge, { assumption })));
  }

  removeEdge(actor: Actor, id: Id, version: number): Promise<ChainDetail> {
    return this.part(actor, ChainEdgeRow, id, version, (edge, tx) => tx.remove(edge));
  }

  private part<T extends ChainNodeRow | ChainEdgeRow>(
    actor: Actor,
    entity: new () => T,
    id: Id,
    version: number,
    change: (part: T, tx: EntityManager) => Promise<unknown>,
  ): Promise<ChainDetail> {
    return this.dataSource.transaction(async (tx) => {
      const query = tx.createQueryBuilder(entity, 'part').where('part.id = :id', { id }).setLock('pessimistic_write');
      const part = isId(id) ? await query.getOne() : null;
      const chain = part ? await this.chains.find(actor, part.chainId, tx).catch(() => null) : null;
      if (!part || !chain) throw partNotFound();
      const { chainId } = part;
      assertVersion(version, part, chain);
      await change(part, tx);
      return this.chains.find(actor, chainId, tx);
    });
  }
}
