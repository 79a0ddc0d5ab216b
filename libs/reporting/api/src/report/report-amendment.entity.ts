import { Audited } from '@rt/audit/api';
import type { RichText } from '@rt/reporting/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A correction made after a report was submitted, with what stood before. Never changed. */
@Audited('report_amendment', { idFrom: 'reportId', ignored: ['beforeBody', 'afterBody'] })
@Entity('report_amendment')
export class ReportAmendmentRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') part!: string;
  @Column('text') before!: string;
  @Column('jsonb', { name: 'before_body' }) beforeBody!: RichText;
  @Column('text') after!: string;
  @Column('jsonb', { name: 'after_body' }) afterBody!: RichText;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
