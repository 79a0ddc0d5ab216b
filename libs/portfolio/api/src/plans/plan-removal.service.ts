import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ActionPlanAimRow } from './action-plan-aim.entity';
import { ActionPlanGoal } from './action-plan-goal.entity';
import { ActionPlan } from './action-plan.entity';
import { ActionPlansService } from './action-plans.service';
import { planNotFound } from './plan-problems';
import { RemovedActionPlan } from './removed-action-plan.entity';

/** An intervention that has got another plan meanwhile keeps it; the trail tells of the plan, not of each intervention. */
const BACK = `
  UPDATE intervention SET action_plan_id = $1 WHERE region_id = $2 AND id = ANY ($3::uuid[]) AND action_plan_id IS NULL`;

/** Removes a plan, and puts it back as it was. */
@Injectable()
export class PlanRemovalService {
  constructor(
    private readonly manager: EntityManager,
    private readonly plans: ActionPlansService,
  ) {}

  /** Its interventions stay, without a plan. */
  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const plan = await this.plans.held(tx, actor, id, version);
      const goals = await tx.findBy(ActionPlanGoal, { actionPlanId: id });
      const aims = await tx.findBy(ActionPlanAimRow, { actionPlanId: id });
      const work = await tx.query<{ id: Id }[]>('SELECT id FROM intervention WHERE action_plan_id = $1', [id]);
      const snapshot = { plan: { ...plan }, goals, aims, interventions: work.map((each) => each.id) };
      const { regionId, accountId: removedById } = actor;
      await tx.save(tx.create(RemovedActionPlan, { id, regionId, removedById, snapshot }));
      await tx.remove([...goals, ...aims]);
      await tx.remove(plan);
    });
  }

  /** Undoes a removal: same id, same goals and aims, and those interventions that have no other plan. */
  restore(actor: Actor, id: Id): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const where = { id, regionId: actor.regionId };
      const removed = isId(id) ? await tx.findOneBy(RemovedActionPlan, where) : null;
      if (!removed) throw planNotFound();
      const { plan, goals, aims, interventions } = removed.snapshot;
      await tx.save(tx.create(ActionPlan, { ...plan, version: plan.version + 1 }));
      await tx.save(tx.create(ActionPlanGoal, goals));
      await tx.save(tx.create(ActionPlanAimRow, aims));
      await tx.query(BACK, [id, actor.regionId, interventions]);
      await tx.remove(removed);
    });
  }
}
