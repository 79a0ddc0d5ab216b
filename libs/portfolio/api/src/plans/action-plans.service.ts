import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import {
  type ActionPlanChange,
  type ActionPlanDetail,
  type ActionPlanInput,
  type ActionPlanSummary,
  ENDS_BEFORE_START,
  endsBeforeStart,
} from '@rt/portfolio/domain';
import { assertVersion, refused } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { onlyManager } from '../intervention-reads';
import { inTransaction } from '../in-transaction';
import { blindTo } from '../secrecy.sql';
import { ActionPlan } from './action-plan.entity';
import { ACTION_PLAN, ACTION_PLANS } from './action-plans.sql';
import { ownerUnknown, planNotFound } from './plan-problems';
import { saveAims, savePlanGoals } from './save-plan-parts';

/** The only place that changes action plans. */
@Injectable()
export class ActionPlansService {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  list(actor: Actor): Promise<ActionPlanSummary[]> {
    return this.manager.query(ACTION_PLANS, eyes(actor));
  }

  async find(actor: Actor, id: Id, manager = this.manager): Promise<ActionPlanDetail> {
    const parameters = [...eyes(actor), id];
    const rows = isId(id) ? await manager.query<{ detail: ActionPlanDetail }[]>(ACTION_PLAN, parameters) : [];
    if (!rows[0]) throw planNotFound();
    return rows[0].detail;
  }

  create(actor: Actor, input: ActionPlanInput, manager = this.manager): Promise<ActionPlanDetail> {
    return inTransaction(manager, async (tx) => {
      const row = tx.create(ActionPlan, { regionId: actor.regionId, version: 1 });
      await this.take(tx, actor, row, input);
      return this.find(actor, (await tx.save(row)).id, tx);
    });
  }

  change(actor: Actor, id: Id, version: number, change: ActionPlanChange, manager = this.manager) {
    return inTransaction(manager, async (tx) => {
      const row = await this.held(tx, actor, id, version);
      await this.take(tx, actor, row, change);
      row.version += 1;
      await tx.save(row);
      if (change.goalIds) await savePlanGoals(tx, id, await this.lineages(tx, actor, change.goalIds));
      if (change.aims) await this.takeAims(tx, actor, id, change.aims);
      return this.find(actor, id, tx);
    });
  }

  /** The plan in the version that was read, kept for this transaction alone. */
  async held(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<ActionPlan> {
    const where = { id, regionId: actor.regionId };
    const row = isId(id) ? await tx.findOne(ActionPlan, { where, lock: { mode: 'pessimistic_write' } }) : null;
    if (!row) throw planNotFound();
    if (version !== row.version) assertVersion(version, row, await this.find(actor, id, tx));
    return row;
  }

  private async take(tx: EntityManager, { regionId }: Actor, row: ActionPlan, input: Partial<ActionPlanInput>) {
    const { name, description, ownerId, startsOn, endsOn } = input;
    const given = Object.entries({ name, description, ownerId, startsOn, endsOn });
    Object.assign(row, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
    if (endsBeforeStart({ startsOn: row.startsOn ?? null, endsOn: row.endsOn ?? null }))
      throw refused('action-plan.ends-before-start', ENDS_BEFORE_START, [
        { path: 'endsOn', code: 'action-plan.ends-before-start', message: ENDS_BEFORE_START },
      ]);
    if (!ownerId) return;
    const found = await tx.query<unknown[]>('SELECT FROM membership WHERE account_id = $1 AND region_id = $2 LIMIT 1', [
      ownerId,
      regionId,
    ]);
    if (found.length === 0) throw ownerUnknown();
  }

  private async takeAims(tx: EntityManager, actor: Actor, id: Id, aims: NonNullable<ActionPlanChange['aims']>) {
    const tied = [];
    for (const { wording, goalId, indicatorId } of aims) {
      const goalLineageId = goalId ? await this.goals.lineageOf(actor, goalId, tx) : null;
      tied.push({ wording, goalLineageId, indicatorId });
    }
    await saveAims(tx, actor, id, tied);
  }

  private async lineages(tx: EntityManager, actor: Actor, goalIds: readonly Id[]): Promise<Id[]> {
    const lineages = new Set<Id>();
    for (const goalId of goalIds) lineages.add(await this.goals.lineageOf(actor, goalId, tx));
    return [...lineages];
  }
}

const eyes = (actor: Actor) => [actor.regionId, onlyManager(actor), blindTo(actor)];
