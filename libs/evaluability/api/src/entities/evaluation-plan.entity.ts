import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** How an intervention is to be evaluated. No key to the intervention: it outlives a removal, and is there again when that is undone. */
@Audited('evaluation_plan', { idFrom: 'interventionId' })
@Entity('evaluation_plan')
export class EvaluationPlanRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('text') text!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
