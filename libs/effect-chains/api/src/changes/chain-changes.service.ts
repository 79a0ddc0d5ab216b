import { Injectable } from '@nestjs/common';
import type { AppliedChanges } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { chainNotFound, setElsewhere } from '../chain-problems';
import { CHANNEL } from '../live/channel';
import { HOLD_CHAIN, KEEP_SET, ONE_SET } from './change-log.sql';
import { type GivenChange, plainChange } from './plain-change';
import { stalePartsProblem } from './stale-parts';
import { storeChanges } from './store-changes';

type Kept = Omit<AppliedChanges, 'at'> & { at: Date; isHere: boolean };

/** Changes to the parts of a chain: the only way they are changed once it is drawn. */
@Injectable()
export class ChainChangesService {
  constructor(private readonly dataSource: DataSource) {}

  /** All of the set or nothing. The same set again answers as the first time. */
  apply(
    actor: Actor,
    chainId: Id,
    set: { id: Id; changes: readonly GivenChange[] },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<AppliedChanges> {
    return manager.transaction(async (tx) => {
      await hold(tx, actor, chainId);
      return (await keptBefore(tx, actor, chainId, set.id)) ?? this.store(tx, actor, chainId, set);
    });
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    chainId: Id,
    { id, changes }: { id: Id; changes: readonly GivenChange[] },
  ): Promise<AppliedChanges> {
    const placed = changes.map((each, at) => ({ change: plainChange(each), place: `changes[${at}].is` }));
    const { applied, conflicts, versions } = await storeChanges(tx, actor, chainId, placed);
    if (conflicts.length) throw await stalePartsProblem(tx, chainId, conflicts);
    const parameters = [chainId, id, actor.accountId, JSON.stringify(applied), JSON.stringify(versions), CHANNEL];
    const [kept] = await tx.query<[{ seq: number; at: Date }]>(KEEP_SET, parameters);
    const by = { id: actor.accountId, name: actor.name };
    return { id, seq: kept.seq, changes: applied, versions, by, at: kept.at.toISOString() };
  }
}

/** Keeps the chain for this transaction alone: sets of one chain are stored one after the other. */
async function hold(tx: EntityManager, { regionId }: Actor, chainId: Id): Promise<void> {
  const held = isId(chainId) ? await tx.query<unknown[]>(HOLD_CHAIN, [chainId, regionId]) : [];
  if (!held.length) throw chainNotFound();
}

async function keptBefore(tx: EntityManager, actor: Actor, chainId: Id, id: Id): Promise<AppliedChanges | null> {
  const [kept] = await tx.query<Kept[]>(ONE_SET, [id, chainId]);
  if (!kept) return null;
  const { isHere, at, ...applied } = kept;
  if (!isHere || applied.by.id !== actor.accountId) throw setElsewhere();
  return { ...applied, at: at.toISOString() };
}
