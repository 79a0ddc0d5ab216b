import { Audited } from '@rt/audit/api';
import type { HorizontalCriterion, HorizontalGrade } from '@rt/portfolio/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What an intervention says of one horizontal criterion; found in the trail by the intervention's id. */
@Audited('horizontal_answer', { idFrom: 'interventionId', ignored: ['interventionId'] })
@Entity('horizontal_answer')
@Unique('horizontal_answer_intervention_id_criterion_key', ['interventionId', 'criterion'])
export class HorizontalAnswerRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('text') criterion!: HorizontalCriterion;
  @Column('text') answer!: HorizontalGrade;
  @Column('text', { nullable: true }) comment!: string | null;
}
