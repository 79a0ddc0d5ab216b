import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { ActionPlanAimRow } from './action-plan-aim.entity';
import type { ActionPlanGoal } from './action-plan-goal.entity';
import type { ActionPlan } from './action-plan.entity';

/** That an action plan was removed, by whom and when, and everything it was. */
@Entity('removed_action_plan')
export class RemovedActionPlan {
  /** The id the plan had, and gets back. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @CreateDateColumn({ name: 'removed_at', type: 'timestamptz' }) removedAt!: Date;
  @Column('uuid', { name: 'removed_by_id', nullable: true }) removedById!: string | null;
  @Column('jsonb') snapshot!: {
    plan: ActionPlan;
    goals: ActionPlanGoal[];
    aims: ActionPlanAimRow[];
    interventions: string[];
  };
}
