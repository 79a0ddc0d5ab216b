import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An aim of an action plan's own; found in the trail by the plan's id. */
@Audited('action_plan_aim', { idFrom: 'actionPlanId', ignored: ['actionPlanId', 'position'] })
@Entity('action_plan_aim')
@Index('action_plan_aim_plan', ['actionPlanId', 'position'])
export class ActionPlanAimRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'action_plan_id' }) actionPlanId!: string;
  @Column('integer') position!: number;
  @Column('text') wording!: string;
  @Column('uuid', { name: 'goal_lineage_id', nullable: true }) goalLineageId!: string | null;
  @Column('uuid', { name: 'indicator_id', nullable: true }) indicatorId!: string | null;
}
