import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A correction made after a report was submitted, with what stood before. Never changed. */
@Audited('report_amendment', { idFrom: 'reportId' })
@Entity('report_amendment')
export class ReportAmendmentRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') part!: string;
  @Column('text') before!: string;
  @Column('text') after!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
