import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That a study is about a goal, in every version of its strategy. */
@Audited('study_goal', { idFrom: 'studyId' })
@Entity('study_goal')
export class StudyGoal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Index('study_goal_lineage') @Column('uuid', { name: 'goal_lineage_id' }) goalLineageId!: string;
}
