import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That an intervention has promised to report an indicator. */
@Audited('intervention_indicator', { idFrom: 'interventionId', ignored: ['addedAt', 'addedById'] })
@Entity('intervention_indicator')
export class PromisedIndicatorRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @CreateDateColumn({ name: 'added_at', type: 'timestamptz' }) addedAt!: Date;
  @Column('uuid', { name: 'added_by_id', nullable: true }) addedById!: string | null;
}
