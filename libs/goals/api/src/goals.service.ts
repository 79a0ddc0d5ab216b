import { Injectable } from '@nestjs/common';
import type { Formulation, GoalChange, GoalDetail, GoalPlace, NewGoalInput } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { saveJudged } from './acceptances';
import { editableGoal, visibleGoal } from './goal-access';
import { GoalLineage } from './goal-lineage.entity';
import { assertLevel, assertNoCycle, closePlace, openPlace, parentLevel } from './goal-places';
import { goalDetail } from './goal-view';
import { Goal } from './goal.entity';
import { editableVersion } from './strategy-access';
import { addRevision, followWording } from './wording-history';

/** Every method takes part in the caller's transaction when it is given its manager. */
@Injectable()
export class GoalsService {
  constructor(private readonly dataSource: DataSource) {}

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<GoalDetail> {
    await visibleGoal(manager, actor, id);
    return goalDetail(manager, actor, id);
  }

  create(actor: Actor, input: NewGoalInput, manager: EntityManager = this.dataSource.manager): Promise<GoalDetail> {
    return manager.transaction(async (manager) => {
      const { strategyVersionId, level, wording } = input;
      await editableVersion(manager, actor, strategyVersionId);
      const siblings = { strategyVersionId, parentId: input.parentId ?? null };
      assertLevel(level, await parentLevel(manager, siblings));
      const position = await openPlace(manager, siblings, input.position);
      const lineage = await manager.save(manager.create(GoalLineage, { regionId: actor.regionId }));
      const goal = manager.create(Goal, { ...siblings, level, wording, position, lineageId: lineage.id });
      goal.code = input.code ?? null;
      Object.assign(goal, EMPTY, given(input.formulation));
      goal.judge([]);
      await manager.save(goal);
      await addRevision(manager, actor, goal, null);
      return goalDetail(manager, actor, goal.id);
    });
  }

  change(actor: Actor, id: Id, version: number, change: GoalChange, manager: EntityManager = this.dataSource.manager) {
    return manager.transaction(async (manager) => {
      const goal = await this.current(manager, actor, id, version);
      const { level, code, wording } = given(change);
      if (level && level !== goal.level) await assertNewLevel(manager, goal, level);
      const reworded = wording !== undefined && wording !== goal.wording;
      Object.assign(goal, given({ level, code, wording }), given(change.formulation));
      await saveJudged(manager, goal);
      if (reworded) await followWording(manager, actor, goal);
      return goalDetail(manager, actor, id);
    });
  }

  place(actor: Actor, id: Id, version: number, place: GoalPlace, manager: EntityManager = this.dataSource.manager) {
    return manager.transaction(async (manager) => {
      const goal = await this.current(manager, actor, id, version);
      const siblings = { strategyVersionId: goal.strategyVersionId, parentId: place.parentId };
      await assertNoCycle(manager, goal.id, place.parentId);
      assertLevel(goal.level, await parentLevel(manager, siblings));
      await closePlace(manager, goal);
      const position = await openPlace(manager, siblings, place.position, goal.id);
      await manager.save(Object.assign(goal, { parentId: place.parentId, position }));
      return goalDetail(manager, actor, id);
    });
  }

  private async current(manager: EntityManager, actor: Actor, id: Id, version: number): Promise<Goal> {
    const goal = await editableGoal(manager, actor, id);
    assertVersion(version, goal, await goalDetail(manager, actor, id));
    return goal;
  }
}

const EMPTY: Formulation = {
  measure: null,
  unit: null,
  baselineValue: null,
  baselineYear: null,
  targetValue: null,
  targetYear: null,
  population: null,
  responsible: null,
  source: null,
};

/** Only what was sent: what is left out stays as it is. */
const given = <T extends object>(input: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;

/** A new level has to fit both under the goal's parent and above its children. */
async function assertNewLevel(manager: EntityManager, goal: Goal, level: Goal['level']): Promise<void> {
  assertLevel(level, await parentLevel(manager, goal));
  for (const child of await manager.findBy(Goal, { parentId: goal.id })) assertLevel(child.level, level);
}
