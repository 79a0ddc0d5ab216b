import { Audited } from '@rt/audit/api';
import type { Score } from '@rt/evaluability/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What the two agree on for one question. */
@Audited('review_joint_answer', { idFrom: 'reviewId' })
@Entity('review_joint_answer')
export class ReviewJointAnswerRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'review_id' }) reviewId!: string;
  @Column('text', { name: 'question_key' }) questionKey!: string;
  @Column('text') score!: Score;
  @Column('text', { nullable: true }) comment!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
