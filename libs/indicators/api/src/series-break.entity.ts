import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** From this period on the values of an indicator cannot be compared with those before. */
@Audited('series_break', { idFrom: 'indicatorId' })
@Entity('series_break')
export class SeriesBreakRecord {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('text') period!: string;
  @Column('text') note!: string;
}
