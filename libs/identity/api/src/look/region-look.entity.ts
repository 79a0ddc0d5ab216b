import { Audited } from '@rt/shared/api';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** How a region's documents look: a colour and a logo. */
@Audited('region_look', { idFrom: 'regionId', ignored: ['version', 'logo'] })
@Entity('region_look')
export class RegionLookRow {
  @PrimaryColumn('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text', { nullable: true }) accent!: string | null;
  @Column('bytea', { nullable: true }) logo!: Buffer | null;
  @Column('text', { name: 'logo_type', nullable: true }) logoType!: 'png' | 'jpeg' | null;
  @Column('text', { name: 'logo_alt', nullable: true }) logoAlt!: string | null;
  @VersionColumn() version!: number;
}
