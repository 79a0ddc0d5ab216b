import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody said of an answer. Its trail is found by the report. */
@Audited('report_comment', { idFrom: 'reportId' })
@Entity('report_comment')
export class ReportCommentRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') part!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { name: 'resolved_by_id', nullable: true }) resolvedById!: string | null;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
}
