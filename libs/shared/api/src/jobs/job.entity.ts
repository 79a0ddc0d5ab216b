import type { Bilingual, JobState } from '@rt/shared/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Work in the background: who ordered what, how far it has come, and the name of what was made. */
@Entity('background_job')
export class JobRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Which handler does it. */
  @Column('text') kind!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('jsonb') input!: unknown;
  @Column('text', { default: 'queued' }) state!: JobState;
  @Column('integer', { default: 0 }) progress!: number;
  @Column('jsonb') step!: Bilingual;
  /** How many times it has been begun; a process that has lost the work knows it by this. */
  @Column('integer', { default: 0 }) attempts!: number;
  /** Last sign of life from the process that does it. */
  @Column('timestamptz', { nullable: true }) beat!: Date | null;
  @Column('text', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('text', { name: 'file_type', nullable: true }) fileType!: string | null;
  @Column('integer', { name: 'file_size', nullable: true }) fileSize!: number | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
}
