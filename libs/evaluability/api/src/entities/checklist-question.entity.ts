import { Audited } from '@rt/audit/api';
import type { ChecklistKind } from '@rt/evaluability/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A region's own question. Reviews keep the wording they began with, so this row can change. */
@Audited('checklist_question')
@Entity('checklist_question')
export class ChecklistQuestionRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('checklist_question_region') @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') checklist!: ChecklistKind;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) help!: string | null;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
