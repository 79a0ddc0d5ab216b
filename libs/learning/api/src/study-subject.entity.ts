import { Audited } from '@rt/audit/api';
import type { SubjectKind } from '@rt/learning/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a study is about beside goals: an arrow of a chain, an intervention, a portfolio as it was selected. */
@Audited('study_subject', { idFrom: 'studyId' })
@Entity('study_subject')
export class StudySubject {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Column('text') kind!: SubjectKind;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId!: string | null;
  @Column('uuid', { name: 'edge_id', nullable: true }) edgeId!: string | null;
  @Column('uuid', { name: 'intervention_id', nullable: true }) interventionId!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) selection!: string | null;
}
