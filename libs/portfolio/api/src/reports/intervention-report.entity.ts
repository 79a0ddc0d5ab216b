import { Audited } from '@rt/audit/api';
import type { Decision, ReportState } from '@rt/portfolio/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** The report of an intervention for a period: its submission and the decision on it are records of who and when. */
@Audited('intervention_report', {
  idFrom: 'interventionId',
  ignored: ['savedAt', 'submittedById', 'decidedById', 'decidedAt', 'decisionReason'],
})
@Entity('intervention_report')
export class InterventionReportRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('uuid', { name: 'period_id' }) periodId!: string;
  @CreateDateColumn({ name: 'saved_at', type: 'timestamptz' }) savedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'submitted_by_id', nullable: true }) submittedById!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById!: string | null;
  @Column('text', { nullable: true }) decision!: Decision | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  get state(): ReportState {
    return this.decision ?? (this.submittedAt ? 'submitted' : 'draft');
  }

  /** The values are rows of their own: when they were saved makes a new version of the report. */
  saved(): void {
    this.savedAt = new Date();
  }

  /** Sent in anew, it waits for a new decision; the trail keeps the old one. */
  submit(by: string): void {
    this.submittedAt = new Date();
    this.submittedById = by;
    this.reopen();
  }

  withdraw(): void {
    this.submittedAt = this.submittedById = null;
  }

  decide(decision: Decision, by: string, reason: string | null): void {
    this.decision = decision;
    this.decidedAt = new Date();
    this.decidedById = by;
    this.decisionReason = reason;
  }

  /** Takes a decision back; the submission stands as it was made. */
  reopen(): void {
    this.decision = this.decidedAt = this.decidedById = this.decisionReason = null;
  }
}
