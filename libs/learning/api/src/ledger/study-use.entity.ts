import { Audited } from '@rt/audit/api';
import type { KnowledgeUse } from '@rt/learning/domain';
import { Column, Entity } from 'typeorm';
import { Recorded } from './recorded';

@Audited('study_use', { idFrom: 'studyId' })
@Entity('study_use')
export class StudyUse extends Recorded {
  @Column('uuid', { name: 'study_id' }) studyId!: string;
  @Column('text') use!: KnowledgeUse;
  @Column('text') text!: string;
  @Column('date', { name: 'used_on' }) usedOn!: string;
}
