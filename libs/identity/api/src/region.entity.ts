import type { RegionKind } from '@rt/identity/domain';
import { Audited } from '@rt/shared/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A region, another organisation, or the national agency. */
@Audited('region')
@Entity('region')
export class Region {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text', unique: true, collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text') kind!: RegionKind;
  @Column('text', { name: 'county_code', unique: true, nullable: true }) countyCode!: string | null;
}
