import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A goal of the strategy that an action plan works towards; found in the trail by the plan's id. */
@Audited('action_plan_goal', { idFrom: 'actionPlanId', ignored: ['actionPlanId'] })
@Entity('action_plan_goal')
@Unique('action_plan_goal_action_plan_id_goal_lineage_id_key', ['actionPlanId', 'goalLineageId'])
@Index('action_plan_goal_lineage', ['goalLineageId'])
export class ActionPlanGoal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'action_plan_id' }) actionPlanId!: string;
  @Column('uuid', { name: 'goal_lineage_id' }) goalLineageId!: string;
}
