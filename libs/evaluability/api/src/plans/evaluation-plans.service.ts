import { Injectable } from '@nestjs/common';
import type { EvaluationPlan, EvaluationPlanInput, EvaluationPlanOf } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { type Intervention, visibleIntervention } from '@rt/portfolio/api';
import { mayEdit } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { EvaluationPlanRow } from '../entities/evaluation-plan.entity';
import { planNotYours } from '../review-problems';

/** How interventions are to be evaluated: written by evaluators and by whoever may change the intervention. */
@Injectable()
export class EvaluationPlansService {
  constructor(private readonly manager: EntityManager) {}

  async read(actor: Actor, interventionId: Id): Promise<EvaluationPlanOf> {
    const intervention = await visibleIntervention(this.manager, actor, interventionId);
    const row = await this.manager.findOneBy(EvaluationPlanRow, { interventionId });
    const { id, name } = intervention;
    return { plan: row && planOf(row), intervention: { id, name }, mayEdit: mayWrite(actor, intervention) };
  }

  /** `version` 0 says that there was no plan when it was read. */
  save(
    actor: Actor,
    interventionId: Id,
    version: number,
    { text, dueOn }: EvaluationPlanInput,
  ): Promise<EvaluationPlan> {
    return this.manager.transaction(async (tx) => {
      const stored = await this.current(tx, actor, interventionId, version);
      const row = Object.assign(stored ?? tx.create(EvaluationPlanRow, { interventionId }), { text, dueOn });
      return planOf(await tx.save(row));
    });
  }

  remove(actor: Actor, interventionId: Id, version: number): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const stored = await this.current(tx, actor, interventionId, version);
      if (stored) await tx.remove(stored);
    });
  }

  private async current(tx: EntityManager, actor: Actor, interventionId: Id, version: number) {
    const intervention = await visibleIntervention(tx, actor, interventionId);
    if (!mayWrite(actor, intervention)) throw planNotYours();
    const stored = await tx.findOneBy(EvaluationPlanRow, { interventionId });
    assertVersion(version, { version: stored?.version ?? 0 }, stored && planOf(stored));
    return stored;
  }
}

const mayWrite = (actor: Actor, { managerId }: Intervention): boolean =>
  actor.permissions.has('review:edit') || mayEdit(actor, managerId);

const planOf = ({ interventionId, text, dueOn, version }: EvaluationPlanRow): EvaluationPlan => ({
  interventionId,
  text,
  dueOn,
  version,
});
