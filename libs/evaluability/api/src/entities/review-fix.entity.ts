import { Audited } from '@rt/audit/api';
import type { FixInput } from '@rt/evaluability/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** Something that has to be mended before, or instead of, an evaluation. */
@Audited('review_fix', { idFrom: 'reviewId', ignored: ['doneById'] })
@Entity('review_fix')
export class ReviewFixRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('review_fix_review') @Column('uuid', { name: 'review_id' }) reviewId!: string;
  @Column('text', { name: 'question_key', nullable: true }) questionKey!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('uuid', { name: 'done_by_id', nullable: true }) doneById!: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  describe({ text, questionKey, ownerId, dueOn }: FixInput): this {
    return Object.assign(this, { text, questionKey, ownerId, dueOn });
  }

  setDone(by: string | null): void {
    this.doneAt = by === null ? null : (this.doneAt ?? new Date());
    this.doneById = by;
  }
}
