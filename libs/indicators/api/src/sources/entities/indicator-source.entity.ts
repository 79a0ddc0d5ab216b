import { Audited } from '@rt/audit/api';
import type {
  AskedVariable,
  Schedule,
  Service,
  SourceDefinition,
  SourceSelection,
  StatisticsChoice,
} from '@rt/indicators/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What the fetches keep of themselves is no part of the trail. */
const OWN_STATE = ['definition', 'asked', 'sourceUpdatedAt', 'fetchedAt', 'nextFetchAt', 'checkedOn', 'failures'];

/** That an indicator gets its values from a service. */
@Audited('indicator_source', { idFrom: 'indicatorId', ignored: OWN_STATE })
@Entity('indicator_source')
export class IndicatorSource {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id', unique: true }) indicatorId!: string;
  @Column('text') service!: Service;
  @Column('text') key!: string;
  @Column('text') title!: string;
  @Column('jsonb') selection!: SourceSelection;
  @Column('jsonb') choice!: StatisticsChoice;
  @Column('text') schedule!: Schedule;
  /** What the source said of itself when it was attached, or when a change of it was settled. */
  @Column('jsonb') definition!: SourceDefinition;
  /** What the last fetch asked for, written out; null until there is one, and when its values were undone. */
  @Column('jsonb', { nullable: true }) asked!: AskedVariable[] | null;
  @Column('timestamptz', { name: 'source_updated_at', nullable: true }) sourceUpdatedAt!: Date | null;
  /** When the stored values were last known to be the source's. */
  @Column('timestamptz', { name: 'fetched_at', nullable: true }) fetchedAt!: Date | null;
  @Column('timestamptz', { name: 'next_fetch_at', nullable: true }) nextFetchAt!: Date | null;
  /** The day it was last looked at whether something is overdue. */
  @Column('date', { name: 'checked_on', nullable: true }) checkedOn!: string | null;
  /** How many fetches in a row have failed. */
  @Column('integer', { default: 0 }) failures!: number;
  @VersionColumn({ default: 1 }) version!: number;
}
