import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { numeric } from '@rt/shared/api';

/** A target an indicator has or has had; only ever added. */
@Audited('indicator_target', { idFrom: 'indicatorId' })
@Entity('indicator_target')
export class IndicatorTarget {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('numeric', { transformer: numeric }) value!: number;
  @Column('integer') year!: number;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'set_at', default: () => 'clock_timestamp()' }) setAt!: Date;
  @Column('uuid', { name: 'set_by_id', nullable: true }) setById!: string | null;
}
