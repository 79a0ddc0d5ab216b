import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a file was left as a picture of a report. */
@Audited('report_picture', { idFrom: 'reportId' })
@Entity('report_picture')
export class ReportPictureRow {
  @PrimaryColumn('uuid', { name: 'file_id' }) fileId!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
}
