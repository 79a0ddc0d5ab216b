import { Injectable } from '@nestjs/common';
import {
  applyChanges,
  type ChainAt,
  type ChainVersion,
  invertChanges,
  NODE_KINDS,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { assertReadable, chainDetail, lockedChain } from '../chain-access';
import { pointNotFound } from '../chain-problems';
import { ChainVersionRow } from './chain-version.entity';
import { CHAIN_VERSIONS, CHANGES_SINCE } from './versions.sql';

const SEQ = /^\d{1,9}$/;

/** Points in a chain's history, and how it was then. */
@Injectable()
export class ChainVersionsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, chainId: Id): Promise<ChainVersion[]> {
    await assertReadable(this.dataSource.manager, actor, chainId);
    return this.dataSource.query(CHAIN_VERSIONS, [chainId]);
  }

  /** Names the chain as it is now. */
  keep(actor: Actor, chainId: Id, name: string): Promise<ChainVersion> {
    return this.dataSource.transaction(async (tx) => {
      const { seq } = await lockedChain(tx, actor, chainId);
      const kept = await tx.save(tx.create(ChainVersionRow, { chainId, name, seq, byId: actor.accountId }));
      return { id: kept.id, name, seq, at: kept.at.toISOString(), by: actor.name };
    });
  }

  /** The chain as it was after a set of changes: what it is now with all that came after undone. Linear in parts and changes. */
  at(actor: Actor, chainId: Id, asked: string): Promise<ChainAt> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const { nodes, edges, evidence, groups, seq: last } = await chainDetail(tx, actor, chainId);
      const seq = SEQ.test(asked) ? Number(asked) : Infinity;
      if (seq > last) throw pointNotFound();
      const sets = await tx.query<{ changes: PartChange[] }[]>(CHANGES_SINCE, [chainId, seq]);
      const undoing = sets.flatMap(({ changes }) => invertChanges(changes));
      return { ...inOrder(applyChanges({ nodes, edges, evidence, groups }, undoing)), seq };
    });
  }
}

/** What was put back came last; boxes are read by column. */
const inOrder = <T extends Pick<ChainAt, 'nodes'>>(content: T): T => ({
  ...content,
  nodes: content.nodes.toSorted((one, other) => NODE_KINDS.indexOf(one.kind) - NODE_KINDS.indexOf(other.kind)),
});
