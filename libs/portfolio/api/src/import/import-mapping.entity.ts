import { Audited } from '@rt/audit/api';
import type { SavedHeadings } from '@rt/shared/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** Which columns of a case system's file hold what, kept by a name so that next month's file is read the same way. */
@Audited('import_mapping', { ignored: ['version'] })
@Entity('import_mapping')
@Index('import_mapping_name', ['regionId', 'kind', 'name'], { unique: true, where: 'removed_at IS NULL' })
export class ImportMappingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') kind!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('jsonb') mapping!: SavedHeadings;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById!: string | null;
  /** A removed mapping is kept, so that it can be put back. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
