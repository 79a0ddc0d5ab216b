import { Audited } from '@rt/audit/api';
import type { EvidenceInput, Score, Stance, TakenFact } from '@rt/evaluability/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What one reviewer answers to one question; nobody else's to read before both have handed in. */
@Audited('review_answer', { idFrom: 'reviewerId' })
@Entity('review_answer')
export class ReviewAnswerRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'reviewer_id' }) reviewerId!: string;
  @Column('text', { name: 'question_key' }) questionKey!: string;
  @Column('text', { nullable: true }) score!: Score | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('jsonb', { default: [] }) evidence!: EvidenceInput[];
  @Column('jsonb', { default: [] }) taken!: TakenFact[];
  /** Of all facts at once, from before they were taken one by one; never written any more. */
  @Column('text', { nullable: true }) stance!: Stance | null;
  @VersionColumn({ default: 1 }) version!: number;
}
