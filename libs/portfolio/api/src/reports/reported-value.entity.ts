import { Audited } from '@rt/audit/api';
import { numeric } from '@rt/shared/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Audited('reported_value', { idFrom: 'reportId' })
@Entity('reported_value')
export class ReportedValueRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('uuid', { name: 'promised_id' }) promisedId!: string;
  @Column('numeric', { precision: 17, scale: 4, nullable: true, transformer: numeric }) expected!: number | null;
  @Column('numeric', { precision: 17, scale: 4, nullable: true, transformer: numeric }) actual!: number | null;
  @Column('text', { nullable: true }) comment!: string | null;
}
