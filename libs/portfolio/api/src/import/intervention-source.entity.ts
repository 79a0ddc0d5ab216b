import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a file said of an intervention when it was last imported: what the next file and the register are held against. */
@Entity('intervention_source')
@Index('intervention_source_region', ['regionId', 'source'])
export class InterventionSource {
  @PrimaryColumn('uuid', { name: 'intervention_id' }) interventionId!: string;
  /** A saved mapping's id, a built-in profile, or `file`. */
  @PrimaryColumn('text') source!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  /** The id the source gives it, which stays though the reference here is changed. */
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  /** By field, as it is read on screen; a field that was empty is left out. */
  @Column('jsonb') said!: Record<string, string>;
  @Column('uuid', { name: 'batch_id' }) batchId!: string;
  @Column('timestamptz', { name: 'imported_at' }) importedAt!: Date;
}
