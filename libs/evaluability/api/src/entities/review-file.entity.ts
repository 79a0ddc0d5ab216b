import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A file one reviewer has left as evidence; as blind as their answers. */
@Audited('review_file', { idFrom: 'reviewerId' })
@Entity('review_file')
export class ReviewFileRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('review_file_reviewer') @Column('uuid', { name: 'reviewer_id' }) reviewerId!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
}
