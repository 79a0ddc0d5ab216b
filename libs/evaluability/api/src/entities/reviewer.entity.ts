import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One of the two, and when they handed in. */
@Entity('reviewer')
export class ReviewerRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'review_id' }) reviewId!: string;
  @Index('reviewer_account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('integer') place!: 1 | 2;
  @Column('timestamptz', { name: 'handed_in_at', nullable: true }) handedInAt!: Date | null;
}
