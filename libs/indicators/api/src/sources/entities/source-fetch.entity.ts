import type { FetchProblem, FetchState } from '@rt/indicators/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PartRequest } from '../client/statistics-service';

/** One request of a plan. Where the source gave less than asked for, it is replaced by smaller ones, which come last. */
export interface PlannedPart extends PartRequest {
  replaced?: true;
}

/** One time the values were fetched, or are being. */
@Entity('source_fetch')
export class SourceFetchRecord {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text', { default: 'waiting' }) state!: FetchState;
  @CreateDateColumn({ type: 'timestamptz', name: 'requested_at', default: () => 'clock_timestamp()' })
  requestedAt!: Date;
  @Column('uuid', { name: 'requested_by_id', nullable: true }) requestedById!: string | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('jsonb', {
    nullable: true,
    comment: 'The requests the fetch takes, in order, each with the parts it is split into where the source gave less.',
  })
  plan!: PlannedPart[] | null;
  @Column('timestamptz', { name: 'planned_at', nullable: true }) plannedAt!: Date | null;
  /** What the source said of its last change when the fetch was planned: parts of two states are never joined. */
  @Column('timestamptz', { name: 'source_updated_at', nullable: true }) sourceUpdatedAt!: Date | null;
  @Column('integer', { default: 0 }) answered!: number;
  @Column('jsonb', { nullable: true }) problem!: FetchProblem | null;
  @Column('timestamptz', { name: 'retry_at', nullable: true }) retryAt!: Date | null;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('integer', { nullable: true }) added!: number | null;
  @Column('integer', { nullable: true }) revised!: number | null;
  @Column('integer', { nullable: true }) unchanged!: number | null;
}
