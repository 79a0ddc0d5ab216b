import type { ColumnMapping } from '@rt/shared/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

/** Which columns of a case system's file hold what, kept by a name so that next month's file is read the same way. */
@Entity('import_mapping')
@Unique('import_mapping_region_id_kind_name_key', ['regionId', 'kind', 'name'])
export class ImportMappingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') kind!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('jsonb') mapping!: { columns: ColumnMapping };
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
