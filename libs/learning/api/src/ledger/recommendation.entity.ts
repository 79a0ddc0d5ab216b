import { Audited } from '@rt/audit/api';
import type { RecommendationInput } from '@rt/learning/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What a study recommends. A removed one is kept with its history, until it is put back. */
@Audited('recommendation')
@Entity('recommendation')
export class Recommendation implements RecommendationInput {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Column('uuid', { name: 'finding_id' }) findingId!: string;
  @Column('integer') number!: number;
  @Column('text') text!: string;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** Kept by the database, for the search. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: never;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
