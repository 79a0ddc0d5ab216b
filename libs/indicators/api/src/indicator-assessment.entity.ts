import { Audited } from '@rt/audit/api';
import type { TargetStatus, Trend } from '@rt/indicators/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a person makes of an indicator; only ever added, the newest one counts. */
@Audited('indicator_assessment', { idFrom: 'indicatorId' })
@Entity('indicator_assessment')
export class IndicatorAssessment {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('text', { nullable: true }) trend!: Trend | null;
  @Column('text', { nullable: true }) target!: TargetStatus | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  /** What the indicator rested on then, see `BASIS`. */
  @Column('text') basis!: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'made_at', default: () => 'clock_timestamp()' }) madeAt!: Date;
  @Column('uuid', { name: 'made_by_id', nullable: true }) madeById!: string | null;
}
