import { Audited } from '@rt/audit/api';
import type { Fund } from '@rt/portfolio/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { numeric } from '@rt/shared/api';
import { Intervention } from './intervention.entity';

/** What one fund gives one intervention, in all or for a year; a fund is there once for each (`funding_once`); found in the trail by the intervention's id. */
@Audited('funding', { idFrom: 'interventionId', ignored: ['interventionId'] })
@Entity('funding')
export class FundingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @ManyToOne(() => Intervention, (intervention) => intervention.funding, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'intervention_id' })
  intervention!: Relation<Intervention>;
  @Column('text') fund!: Fund;
  @Column('numeric', { precision: 14, scale: 2, transformer: numeric }) amount!: number;
  /** Null where the money is not divided by year. */
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('numeric', { precision: 14, scale: 2, nullable: true, transformer: numeric }) paid!: number | null;
}
