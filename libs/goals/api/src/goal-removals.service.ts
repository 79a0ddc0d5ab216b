import { Injectable } from '@nestjs/common';
import type { GoalDetail, GoalRemoval } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion, conflict } from '@rt/shared/api';
import { isId, type Id } from '@rt/shared/domain';
import { DataSource, type EntityManager, In, LessThan } from 'typeorm';
import { editableGoal } from './goal-access';
import { closePlace, openPlace } from './goal-places';
import { goalMissingParent, goalNotFound } from './goal-problems';
import { GoalRemovalRecord } from './goal-removal.entity';
import { readSubtree, restoreSubtree } from './goal-subtree';
import { goalDetail } from './goal-view';
import { Goal } from './goal.entity';
import { editableVersion } from './strategy-access';

const KEPT_FOR = 30 * 24 * 3_600_000;

@Injectable()
export class GoalRemovalsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Removes a goal; with what is under it only where that is asked for. What it takes to undo it is kept for thirty days. */
  remove(
    actor: Actor,
    id: Id,
    version: number,
    withSubgoals: boolean,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<GoalRemoval> {
    return manager.transaction(async (manager) => {
      const goal = await editableGoal(manager, actor, id);
      assertVersion(version, goal, await goalDetail(manager, actor, id));
      const subtree = await readSubtree(manager, id);
      const goals = subtree.goals.length;
      if (goals > 1 && !withSubgoals) throw hasSubgoals(goals - 1);
      const { strategyVersionId } = goal;
      const record = { goalId: id, strategyVersionId, accountId: actor.accountId, subtree };
      await manager.save(manager.create(GoalRemovalRecord, { ...record, removedAt: new Date() }));
      await manager.remove([...subtree.goals].reverse());
      await closePlace(manager, Object.assign(goal, { id }));
      await manager.delete(GoalRemovalRecord, { removedAt: LessThan(new Date(Date.now() - KEPT_FOR)) });
      return { goalId: id, goals };
    });
  }

  /** Puts a removed goal back with its id, its history and all under it: where it was, or last where the place is gone. */
  restore(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<GoalDetail> {
    return manager.transaction(async (manager) => {
      const record = isId(id) ? await manager.findOneBy(GoalRemovalRecord, { goalId: id }) : null;
      if (!record) throw goalNotFound();
      const { strategyVersionId } = await this.held(manager, actor, record);
      const [goal] = record.subtree.goals;
      if (!goal) throw goalNotFound();
      const { parentId } = goal;
      const parentGone = parentId && !(await manager.existsBy(Goal, { id: parentId, strategyVersionId }));
      if (parentGone) throw goalMissingParent();
      const siblings = await manager.query<unknown[]>(SIBLINGS, [strategyVersionId, parentId]);
      goal.position = Math.min(goal.position, siblings.length);
      await openPlace(manager, { strategyVersionId, parentId }, goal.position);
      await restoreSubtree(manager, record.subtree);
      await manager.delete(GoalRemovalRecord, { goalId: id });
      return goalDetail(manager, actor, id);
    });
  }

  private async held(manager: EntityManager, actor: Actor, { goalId, strategyVersionId }: GoalRemovalRecord) {
    await editableVersion(manager, actor, strategyVersionId).catch((problem: { status?: number }) => {
      throw problem.status === 404 ? goalNotFound() : problem;
    });
    const record = await manager.findOneBy(GoalRemovalRecord, { goalId: In([goalId]) });
    if (!record) throw goalNotFound();
    return record;
  }
}

const SIBLINGS = 'SELECT FROM goal WHERE strategy_version_id = $1 AND parent_id IS NOT DISTINCT FROM $2';

const hasSubgoals = (count: number) =>
  conflict('goal.has-subgoals', {
    sv: `Under målet ligger ${count} mål. Ta bort dem också (withSubgoals=true), eller flytta dem först.`,
    en: `There are ${count} goals under it. Remove them too (withSubgoals=true), or move them first.`,
  });
