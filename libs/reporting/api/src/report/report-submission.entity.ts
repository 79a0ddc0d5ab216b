import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a report was submitted, with the snapshot that was sealed. Never changed. */
@Audited('report_submission', { idFrom: 'reportId', ignored: ['snapshot'] })
@Entity('report_submission')
export class ReportSubmissionRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id', unique: true }) reportId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') decision!: string;
  @Column('text', { name: 'blanks_reason', nullable: true }) blanksReason!: string | null;
  /** Canonical JSON, as it was hashed. */
  @Column('text') snapshot!: string;
  @Column('text') sha256!: string;
}
