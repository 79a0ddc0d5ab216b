import { Audited } from '@rt/audit/api';
import { EMPTY_PLAN, type PlanInput, type PlanQuestionInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A question as it is kept: its goals by lineage, so that they are the same in any version of their strategy. */
export interface StoredQuestion extends Omit<PlanQuestionInput, 'goalIds'> {
  lineageIds: Id[];
}

export interface PlanContent extends Omit<PlanInput, 'questions'> {
  questions: StoredQuestion[];
}

@Audited('learning_plan')
@Entity('learning_plan')
export class LearningPlan {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('integer') year!: number;
  @Column('jsonb') content: PlanContent = { ...EMPTY_PLAN, questions: [] };
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { name: 'decision_reference', nullable: true }) decisionReference!: string | null;
  @Column('timestamptz', { name: 'recorded_at', nullable: true }) recordedAt!: Date | null;
  @Column('uuid', { name: 'recorded_by_id', nullable: true }) recordedById!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;

  decide(by: Id, decidedOn: string, reference: string): this {
    return Object.assign(this, {
      decidedOn,
      decisionReference: reference,
      recordedAt: new Date(),
      recordedById: by,
    });
  }

  /** Ties what the plan promised to the study in the register. */
  register(key: Id, studyId: Id): this {
    const studies = this.content.studies.map((study) => (study.key === key ? { ...study, studyId } : study));
    this.content = { ...this.content, studies };
    return this;
  }
}
