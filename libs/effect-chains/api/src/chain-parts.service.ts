import { Injectable } from '@nestjs/common';
import { CHAIN_PARTS_MAX, type ChainEdgeInput, type ChainNodeInput, type ChainParts } from '@rt/effect-chains/domain';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { ChainEdgeRow } from './chain-edge.entity';
import { ChainNodeRow } from './chain-node.entity';
import { arrowToItself, chainFull, goalOnOtherKind, looseArrow, partThere } from './chain-problems';

/** Adds and takes away boxes and arrows within somebody's transaction. */
@Injectable()
export class ChainPartsService {
  constructor(private readonly goals: GoalLookup) {}

  async add(actor: Actor, chainId: Id, { nodes, edges }: ChainParts, tx: EntityManager): Promise<void> {
    await assertNew(tx, ChainNodeRow, nodes);
    await assertNew(tx, ChainEdgeRow, edges);
    for (const node of nodes)
      await tx.save(tx.create(ChainNodeRow, { chainId, ...(await this.contentOf(actor, node, tx)), id: node.id }));
    const boxes = new Set((await tx.findBy(ChainNodeRow, { chainId })).map(({ id }) => id));
    edges.forEach((edge, index) => assertEnds(edge, index, boxes));
    await assertNotDrawn(tx, edges);
    await tx.save(edges.map((edge) => tx.create(ChainEdgeRow, { chainId, ...edge })));
    if (boxes.size > CHAIN_PARTS_MAX || (await tx.countBy(ChainEdgeRow, { chainId })) > CHAIN_PARTS_MAX)
      throw chainFull();
  }

  /** What is stored of a box: the goal by its lineage, and only on a box of kind goal. */
  async contentOf(actor: Actor, { kind, text, goalId }: Omit<ChainNodeInput, 'id'>, tx: EntityManager) {
    if (goalId && kind !== 'goal') throw goalOnOtherKind();
    return { kind, text, goalLineageId: goalId ? await this.goals.lineageOf(actor, goalId, tx) : null };
  }

  async removeAll(chainId: Id, tx: EntityManager): Promise<void> {
    await tx.remove(await tx.findBy(ChainEdgeRow, { chainId }));
    await tx.remove(await tx.findBy(ChainNodeRow, { chainId }));
  }
}

async function assertNew(tx: EntityManager, entity: typeof ChainNodeRow | typeof ChainEdgeRow, parts: { id: Id }[]) {
  const ids = parts.map(({ id }) => id);
  if (new Set(ids).size < ids.length || (await tx.existsBy(entity, { id: In(ids) }))) throw partThere();
}

function assertEnds({ fromId, toId }: ChainEdgeInput, index: number, boxes: ReadonlySet<Id>): void {
  if (!boxes.has(fromId) || !boxes.has(toId)) throw looseArrow(index);
  if (fromId === toId) throw arrowToItself(index);
}

async function assertNotDrawn(tx: EntityManager, edges: ChainEdgeInput[]): Promise<void> {
  const drawn = await tx.findBy(ChainEdgeRow, { fromId: In(edges.map(({ fromId }) => fromId)) });
  const pairs = [...drawn, ...edges].map(({ fromId, toId }) => `${fromId} ${toId}`);
  if (new Set(pairs).size < pairs.length) throw partThere();
}
