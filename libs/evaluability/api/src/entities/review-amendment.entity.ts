import { Audited } from '@rt/audit/api';
import type { Score } from '@rt/evaluability/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A change to a locked joint answer; only ever added. */
@Audited('review_amendment', { idFrom: 'reviewId', ignored: ['madeById', 'madeAt'] })
@Entity('review_amendment')
export class ReviewAmendmentRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('review_amendment_review') @Column('uuid', { name: 'review_id' }) reviewId!: string;
  @Column('text', { name: 'question_key' }) questionKey!: string;
  @Column('text') score!: Score;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'made_at', default: () => 'clock_timestamp()' }) madeAt!: Date;
  @Column('uuid', { name: 'made_by_id', nullable: true }) madeById!: string | null;
}
