import { Injectable } from '@nestjs/common';
import { type GoalDetail, isCriterion } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion, because, notFound } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { saveJudged } from './acceptances';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import { visibleGoal } from './goal-access';
import { goalDetail } from './goal-view';
import { Goal } from './goal.entity';

/** An evaluator's judgement of a wording. It changes nothing that was decided, so it can be given for an adopted goal too. */
@Injectable()
export class AcceptancesService {
  constructor(private readonly dataSource: DataSource) {}

  accept(actor: Actor, goalId: Id, version: number, criterion: string, reason: string): Promise<GoalDetail> {
    return this.judging(actor, goalId, version, criterion, async (manager, goal) => {
      because(reason);
      const stored = await manager.findOneBy(CriterionAcceptance, { goalId, criterion });
      const given = { wording: goal.wording, reason, at: new Date(), accountId: actor.accountId };
      const acceptance = stored ?? manager.create(CriterionAcceptance, { goalId, criterion });
      await manager.save(Object.assign(acceptance, given));
    });
  }

  withdraw(actor: Actor, goalId: Id, version: number, criterion: string): Promise<GoalDetail> {
    return this.judging(actor, goalId, version, criterion, async (manager) => {
      const stored = await manager.findOneBy(CriterionAcceptance, { goalId, criterion });
      if (!stored) throw notAccepted();
      await manager.remove(stored);
    });
  }

  private judging(
    actor: Actor,
    goalId: Id,
    version: number,
    criterion: string,
    change: (manager: EntityManager, goal: Goal) => Promise<void>,
  ): Promise<GoalDetail> {
    return this.dataSource.transaction(async (manager) => {
      await visibleGoal(manager, actor, goalId);
      if (!isCriterion(criterion)) throw notAccepted();
      const goal = await manager.findOneOrFail(Goal, { where: { id: goalId }, lock: { mode: 'pessimistic_write' } });
      assertVersion(version, goal, await goalDetail(manager, actor, goalId));
      await change(manager, goal);
      await saveJudged(manager, goal);
      return goalDetail(manager, actor, goalId);
    });
  }
}

const notAccepted = () =>
  notFound('acceptance.not-found', {
    sv: 'Kriteriet finns inte, eller är inte godtaget.',
    en: 'There is no such criterion, or it is not accepted.',
  });
