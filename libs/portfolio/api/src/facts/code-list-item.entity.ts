import { Audited } from '@rt/audit/api';
import type { CodeList } from '@rt/portfolio/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Audited('code_list_item')
@Entity('code_list_item')
@Unique('code_list_item_region_id_list_code_key', ['regionId', 'list', 'code'])
export class CodeListRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') list!: CodeList;
  @Column('text') code!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text', { name: 'national_code', nullable: true }) nationalCode!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'retired_on', nullable: true }) retiredOn!: string | null;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
