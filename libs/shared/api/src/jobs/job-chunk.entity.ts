import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of what a job made; gone with the job. */
@Entity('background_job_chunk')
export class JobChunk {
  @PrimaryColumn('uuid', { name: 'job_id' }) jobId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') bytes!: Buffer;
}
