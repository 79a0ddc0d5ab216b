import { Audited } from '@rt/audit/api';
import type { PlanChange } from '@rt/learning/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A change of a plan after it was decided. */
@Audited('learning_plan_revision', { idFrom: 'planId' })
@Entity('learning_plan_revision')
export class LearningPlanRevision {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('integer') number!: number;
  @Column('text') reason!: string;
  @Column('jsonb') changes!: PlanChange[];
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}
