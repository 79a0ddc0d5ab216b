import { Injectable } from '@nestjs/common';
import { successionOf, type RecordedSuccessionKind, type Succession } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { refused } from '@rt/shared/api';
import { isId, type Id } from '@rt/shared/domain';
import { DataSource, type EntityManager, In } from 'typeorm';
import { GoalSuccession } from './goal-succession.entity';
import { goalTree } from './goal-tree';
import { Goal } from './goal.entity';
import { editableVersion, visibleVersion } from './strategy-access';

interface Pair {
  fromGoalId: Id;
  toGoalId: Id;
}

@Injectable()
export class SuccessionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The mapping of a version against the one it is based on; empty for a first version. */
  async find(actor: Actor, versionId: Id, manager: EntityManager = this.dataSource.manager): Promise<Succession[]> {
    const { basedOnId } = await visibleVersion(manager, actor, versionId);
    if (!basedOnId) return [];
    const older = await goalTree(manager, actor, basedOnId);
    const newer = await goalTree(manager, actor, versionId);
    const recorded = await manager.findBy(GoalSuccession, { toGoalId: In(newer.map(({ id }) => id)) });
    return successionOf(older, newer, recorded);
  }

  record(actor: Actor, versionId: Id, pair: Pair, kind: RecordedSuccessionKind): Promise<Succession[]> {
    return this.dataSource.transaction(async (manager) => {
      const { basedOnId } = await editableVersion(manager, actor, versionId);
      await assertPair(manager, pair, basedOnId, versionId);
      const stored = await manager.findOneBy(GoalSuccession, { ...pair });
      await manager.save(Object.assign(stored ?? manager.create(GoalSuccession, { ...pair }), { kind }));
      return this.find(actor, versionId, manager);
    });
  }

  forget(actor: Actor, versionId: Id, { fromGoalId, toGoalId }: Pair): Promise<Succession[]> {
    return this.dataSource.transaction(async (manager) => {
      await editableVersion(manager, actor, versionId);
      const goal = isId(toGoalId) && (await manager.findOneBy(Goal, { id: toGoalId, strategyVersionId: versionId }));
      if (!goal || !isId(fromGoalId)) throw notAPair();
      await manager.delete(GoalSuccession, { fromGoalId, toGoalId });
      return this.find(actor, versionId, manager);
    });
  }
}

async function assertPair(manager: EntityManager, { fromGoalId, toGoalId }: Pair, olderId: Id | null, newerId: Id) {
  if (!olderId || !isId(fromGoalId) || !isId(toGoalId)) throw notAPair();
  const from = await manager.existsBy(Goal, { id: fromGoalId, strategyVersionId: olderId });
  const to = await manager.existsBy(Goal, { id: toGoalId, strategyVersionId: newerId });
  if (!from || !to) throw notAPair();
}

const notAPair = () =>
  refused('succession.not-a-pair', {
    sv: 'De två målen hör inte till versionen och den som den bygger på. Inget är sparat.',
    en: 'The two goals are not of the version and the one it is based on. Nothing is saved.',
  });
