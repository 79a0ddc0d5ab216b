import { Audited } from '@rt/audit/api';
import type { Financed, StudyFacts, StudyInput, StudyKind, StudyState } from '@rt/learning/domain';
import { numeric } from '@rt/shared/api';
import {
  Column,
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  Index,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';

/** A removed study is kept whole, with what came of it, until it is put back. */
@Audited('study')
@Entity('study')
export class Study implements StudyFacts {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('study_region') @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) title!: string;
  @Column('text') kind!: StudyKind;
  @Column('text', { default: 'planned' }) state!: StudyState;
  @Column('date', { name: 'planned_start_on', nullable: true }) plannedStartOn!: string | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) questions!: string | null;
  @Column('text', { nullable: true }) method!: string | null;
  @Column('text', { nullable: true }) supplier!: string | null;
  @Column('numeric', { precision: 14, scale: 2, nullable: true, transformer: numeric }) cost!: number | null;
  @Column('text', { name: 'financed_1_1', nullable: true }) financed11!: Financed | null;
  @Column('text', { name: 'unpublished_reason', nullable: true }) unpublishedReason!: string | null;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  /** Kept by the database, for the search. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: never;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;

  describe(input: StudyInput): this {
    const { title, kind, state, dueOn, completedOn, url, plannedStartOn, startedOn, questions, method } = input;
    const { supplier, cost, financed11, unpublishedReason, responsibleId } = input;
    const days = { plannedStartOn, startedOn, dueOn, completedOn };
    const work = { questions, method, supplier, cost, financed11, responsibleId };
    return Object.assign(this, { title, kind, state, url, unpublishedReason, ...days, ...work });
  }
}
