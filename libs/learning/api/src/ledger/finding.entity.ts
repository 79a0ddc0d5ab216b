import { Audited } from '@rt/audit/api';
import type { Confidence } from '@rt/effect-chains/domain';
import type { FindingInput } from '@rt/learning/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What a study found. A removed one is kept with what hangs on it, until it is put back. */
@Audited('finding')
@Entity('finding')
export class Finding implements FindingInput {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Column('integer') number!: number;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) page!: string | null;
  @Column('text', { nullable: true }) confidence!: Confidence | null;
  /** Kept by the database, for the search. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: never;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
