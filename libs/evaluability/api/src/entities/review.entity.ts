import { Audited } from '@rt/audit/api';
import type { ChecklistKind, Question, SubjectKind, Verdict } from '@rt/evaluability/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A review of one subject; being agreed on and judged are records of who and when. */
@Audited('review', { ignored: ['questions', 'startedById', 'agreedById', 'verdictAt', 'verdictById', 'withdrawnById'] })
@Entity('review')
export class ReviewRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('review_region') @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: SubjectKind;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column({ type: 'text', name: 'portfolio_name', nullable: true, collation: 'sv-SE-x-icu' }) portfolioName!:
    string | null;
  @Column('text', { name: 'portfolio_filter', nullable: true }) portfolioFilter!: string | null;
  @Column('text') checklist!: ChecklistKind;
  @Column('integer', { name: 'checklist_version' }) checklistVersion!: number;
  @Column('jsonb') questions!: Question[];
  @CreateDateColumn({ name: 'started_at', type: 'timestamptz' }) startedAt!: Date;
  @Column('uuid', { name: 'started_by_id', nullable: true }) startedById!: string | null;
  @Column('timestamptz', { name: 'agreed_at', nullable: true }) agreedAt!: Date | null;
  @Column('uuid', { name: 'agreed_by_id', nullable: true }) agreedById!: string | null;
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('text', { name: 'verdict_reason', nullable: true }) verdictReason!: string | null;
  @Column('timestamptz', { name: 'verdict_at', nullable: true }) verdictAt!: Date | null;
  @Column('uuid', { name: 'verdict_by_id', nullable: true }) verdictById!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by_id', nullable: true }) withdrawnById!: string | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  agree(by: string): void {
    this.agreedAt = new Date();
    this.agreedById = by;
  }

  withdraw(reason: string, by: string): void {
    Object.assign(this, { withdrawnAt: new Date(), withdrawnById: by, withdrawalReason: reason });
  }

  restore(): void {
    Object.assign(this, { withdrawnAt: null, withdrawnById: null, withdrawalReason: null });
  }

  judge(verdict: Verdict, reason: string, by: string): void {
    Object.assign(this, { verdict, verdictReason: reason, verdictAt: new Date(), verdictById: by });
  }
}
