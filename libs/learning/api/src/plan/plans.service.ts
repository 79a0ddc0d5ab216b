import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { type LearningPlanDetail, nextPlan, planChanges, type PlanInput, studyOfPlan } from '@rt/learning/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { eyesOf } from '../readers-eyes';
import { StudiesService } from '../studies.service';
import { Study } from '../study.entity';
import { LearningPlan } from './learning-plan.entity';
import { LearningPlanRevision } from './learning-plan-revision.entity';
import { contentOf } from './plan-content';
import {
  alreadyRegistered,
  assertDecidable,
  planIsDecided,
  planIsThere,
  planNotFound,
  promiseNotFound,
  reasonMissing,
} from './plan-problems';
import { PLANS } from './plans.sql';

/** The only place that changes learning plans. */
@Injectable()
export class PlansService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
    private readonly studies: StudiesService,
  ) {}

  list(actor: Actor): Promise<LearningPlanDetail[]> {
    return this.dataSource.query(PLANS, [actor.regionId, null, eyesOf(actor)]);
  }

  async find(actor: Actor, year: number, manager = this.dataSource.manager): Promise<LearningPlanDetail> {
    const [plan] = await manager.query<LearningPlanDetail[]>(PLANS, [actor.regionId, year, eyesOf(actor)]);
    if (!plan) throw planNotFound();
    return plan;
  }

  /** An empty draft, or one that begins with the plan of another year. */
  create(actor: Actor, year: number, copyOf: number | null, manager = this.dataSource.manager) {
    return manager.transaction(async (tx) => {
      const { regionId } = actor;
      await tx.query('SELECT FROM region WHERE id = $1 FOR UPDATE', [regionId]);
      if (await tx.existsBy(LearningPlan, { regionId, year })) throw planIsThere(year);
      const plan = tx.create(LearningPlan, { regionId, year });
      if (copyOf !== null)
        plan.content = nextPlan(await this.contentOfYear(tx, actor, copyOf), await register(tx, actor));
      await tx.save(plan);
      return this.find(actor, year, tx);
    });
  }

  change(
    actor: Actor,
    year: number,
    version: number,
    input: PlanInput & { reason?: string | null },
    manager = this.dataSource.manager,
  ) {
    return manager.transaction(async (tx) => {
      const plan = await this.current(tx, actor, year, version);
      const content = await contentOf(tx, this.goals, actor, input, plan.content);
      if (plan.decidedOn !== null) await revise(tx, actor, plan, content, input.reason ?? null);
      plan.content = content;
      await tx.save(plan);
      return this.find(actor, year, tx);
    });
  }

  decide(
    actor: Actor,
    year: number,
    version: number,
    decidedOn: string,
    reference: string,
    manager = this.dataSource.manager,
  ) {
    return manager.transaction(async (tx) => {
      const plan = await this.current(tx, actor, year, version);
      if (plan.decidedOn !== null) throw planIsDecided();
      assertDecidable(plan.content);
      await tx.save(plan.decide(actor.accountId, decidedOn, reference));
      return this.find(actor, year, tx);
    });
  }

  /** A draft is kept until it is put back or another takes its year. */
  remove(actor: Actor, year: number, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const plan = await this.current(tx, actor, year, version);
      if (plan.decidedOn !== null) throw planIsDecided();
      await tx.softRemove(plan);
    });
  }

  /** Undoes the last removal of that year's draft. */
  restore(actor: Actor, year: number): Promise<LearningPlanDetail> {
    return this.dataSource.transaction(async (tx) => {
      const { regionId } = actor;
      if (await tx.existsBy(LearningPlan, { regionId, year })) throw planIsThere(year);
      const removed = { where: { regionId, year, removedAt: Not(IsNull()) }, withDeleted: true };
      const plan = await tx.findOne(LearningPlan, { ...removed, order: { removedAt: 'DESC' } });
      if (!plan) throw planNotFound();
      await tx.recover(plan);
      return this.find(actor, year, tx);
    });
  }

  /** What the plan promises becomes a study of the register, planned. */
  register(actor: Actor, year: number, key: Id, manager = this.dataSource.manager): Promise<LearningPlanDetail> {
    return manager.transaction(async (tx) => {
      const plan = await this.current(tx, actor, year, null);
      const promised = plan.content.studies.find((study) => study.key === key);
      if (!promised) throw promiseNotFound();
      const { id = null } = (promised.studyId && (await tx.findOneBy(Study, { id: promised.studyId }))) || {};
      if (id !== null) throw alreadyRegistered();
      const { questions } = await this.find(actor, year, tx);
      const asked = questions.map((question) => ({ ...question, goalIds: question.goals.map((goal) => goal.id) }));
      const { id: studyId } = await this.studies.create(actor, studyOfPlan(promised, asked), tx);
      await tx.save(plan.register(key, studyId));
      return this.find(actor, year, tx);
    });
  }

  private async contentOfYear(tx: EntityManager, { regionId }: Actor, year: number) {
    const plan = await tx.findOneBy(LearningPlan, { regionId, year });
    if (!plan) throw planNotFound();
    return plan.content;
  }

  /** Held against every other change; null takes any version. */
  private async current(tx: EntityManager, actor: Actor, year: number, version: number | null): Promise<LearningPlan> {
    const where = { regionId: actor.regionId, year };
    const plan = await tx.findOne(LearningPlan, { where, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw planNotFound();
    if (version !== null) assertVersion(version, plan, await this.find(actor, year, tx));
    return plan;
  }
}

async function revise(
  tx: EntityManager,
  actor: Actor,
  plan: LearningPlan,
  content: LearningPlan['content'],
  reason: string | null,
) {
  const changes = planChanges(plan.content, content);
  if (!changes.length) return;
  if (reason === null) throw reasonMissing();
  const number = 1 + (await tx.countBy(LearningPlanRevision, { planId: plan.id }));
  const { accountId } = actor;
  await tx.save(tx.create(LearningPlanRevision, { planId: plan.id, number, reason, changes, accountId }));
}

async function register(tx: EntityManager, { regionId }: Actor) {
  const studies = await tx.findBy(Study, { regionId });
  return new Map(studies.map((study) => [study.id, study]));
}
