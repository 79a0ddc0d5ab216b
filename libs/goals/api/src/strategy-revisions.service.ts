import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { VersionSummary } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { conflict } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager, In } from 'typeorm';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import { GoalWording } from './goal-wording.entity';
import { Goal } from './goal.entity';
import { goalTree } from './goal-tree';
import { visibleStrategy } from './strategy-access';
import { StrategyVersion } from './strategy-version.entity';
import { versionSummary } from './strategy-view';

@Injectable()
export class StrategyRevisionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** A new draft: every goal of the adopted version copied with its lineage, its place, its fields and the acceptances that count. */
  create(actor: Actor, strategyId: Id, manager: EntityManager = this.dataSource.manager): Promise<VersionSummary> {
    return manager.transaction(async (manager) => {
      await visibleStrategy(manager, actor, strategyId);
      const order = { number: 'DESC' as const };
      const versions = await manager.find(StrategyVersion, {
        where: { strategyId },
        order,
        lock: { mode: 'pessimistic_write' },
      });
      const adopted = adoptedAmong(versions);
      const { id: basedOnId, startYear, endYear } = adopted;
      const number = (versions[0]?.number ?? 0) + 1;
      const draft = await manager.save(
        manager.create(StrategyVersion, { strategyId, number, state: 'draft', startYear, endYear, basedOnId }),
      );
      await copyGoals(manager, actor, adopted.id, draft.id);
      return versionSummary(manager, actor, draft.id);
    });
  }
}

function adoptedAmong(versions: StrategyVersion[]): StrategyVersion {
  if (versions.some(({ frozen }) => !frozen))
    throw conflict('strategy.draft-exists', {
      sv: 'Strategin har redan ett utkast. Arbeta vidare i det.',
      en: 'The strategy already has a draft. Go on in that one.',
    });
  const adopted = versions.find(({ state }) => state === 'adopted');
  if (adopted) return adopted;
  throw conflict('strategy.nothing-adopted', {
    sv: 'Det finns ingen beslutad version att revidera.',
    en: 'There is no adopted version to revise.',
  });
}

async function copyGoals(manager: EntityManager, actor: Actor, fromId: Id, toId: Id): Promise<void> {
  const order = (await goalTree(manager, actor, fromId)).map(({ id }) => id);
  const stored = new Map((await manager.findBy(Goal, { strategyVersionId: fromId })).map((goal) => [goal.id, goal]));
  const copyOf = new Map(order.map((id) => [id, randomUUID()]));
  const goals = order.flatMap((id) => stored.get(id) ?? []);
  await manager.save(
    goals.map((goal) => {
      const parentId = goal.parentId && (copyOf.get(goal.parentId) ?? null);
      const own = {
        id: copyOf.get(goal.id),
        strategyVersionId: toId,
        parentId,
        createdAt: undefined,
        version: undefined,
      };
      return manager.create(Goal, { ...goal, ...own });
    }),
  );
  // The first line of the copy's history is the decided wording: nobody's, so that no later typing is taken as carrying it on.
  await manager.insert(
    GoalWording,
    goals.map((goal) => ({
      goalId: copyOf.get(goal.id),
      number: 1,
      wording: goal.wording,
      accountId: null,
      reason: null,
    })),
  );
  await copyAcceptances(manager, goals, copyOf);
}

async function copyAcceptances(manager: EntityManager, goals: Goal[], copyOf: Map<Id, Id>): Promise<void> {
  const wordings = new Map(goals.map(({ id, wording }) => [id, wording]));
  const given = await manager.findBy(CriterionAcceptance, { goalId: In([...wordings.keys()]) });
  const counting = given.filter(({ goalId, wording }) => wordings.get(goalId) === wording);
  await manager.insert(
    CriterionAcceptance,
    counting.map(({ goalId, criterion, wording, reason, at, accountId }) => ({
      goalId: copyOf.get(goalId),
      criterion,
      wording,
      reason,
      at,
      accountId,
    })),
  );
}
