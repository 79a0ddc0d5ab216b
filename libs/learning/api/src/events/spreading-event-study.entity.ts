import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a study was spread at an event. */
@Audited('spreading_event_study', { idFrom: 'eventId' })
@Entity('spreading_event_study')
export class SpreadingEventStudy {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('uuid', { name: 'study_id' }) studyId!: string;
}
