import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** That a region has chosen what it shows the world, and whom the public reaches. */
@Audited('publication', { idFrom: 'regionId', ignored: ['version', 'changedAt'] })
@Entity('publication')
export class PublicationRow {
  @PrimaryColumn('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('text', { name: 'contact_name', nullable: true }) contactName!: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('text', { name: 'contact_url', nullable: true }) contactUrl!: string | null;
  /** Written at each choice, so that the version counts choices and not only contacts. */
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
