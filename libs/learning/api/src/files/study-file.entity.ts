import { Audited } from '@rt/audit/api';
import type { FileRole } from '@rt/learning/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a file belongs to a study. A removed tie is kept, and the file with it, until it is put back. */
@Audited('study_file', { idFrom: 'studyId' })
@Entity('study_file')
export class StudyFileRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('text') role!: FileRole;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
}
