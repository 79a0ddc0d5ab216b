import type { Sex } from '@rt/indicators/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One place and one sex of an indicator. Written by statements over many rows at once, never one by one. */
@Entity('series')
export class StoredSeries {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('text', { name: 'place_code' }) placeCode!: string;
  @Column({ type: 'text', name: 'place_name', collation: 'sv-SE-x-icu' }) placeName!: string;
  @Column('text') sex!: Sex;
  @Column('date', {
    name: 'latest_on',
    nullable: true,
    comment: 'First day of the newest period with a value: lets the gap map answer without reading the values.',
  })
  latestOn!: string | null;
}
