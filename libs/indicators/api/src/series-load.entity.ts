import type { LoadKind } from '@rt/indicators/domain';
import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Values that came in together. Removing the load removes them: what they replaced counts again. */
@Audited('series_load', { idFrom: 'indicatorId' })
@Entity('series_load')
export class SeriesLoadRecord {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('text', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('text', { name: 'source_kind' }) sourceKind!: LoadKind;
  /** The system fetched it from the source itself. */
  @Column('boolean', { default: false }) fetched!: boolean;
  @Column('text') label!: string;
  @Column('timestamptz', { name: 'source_updated_at', nullable: true }) sourceUpdatedAt!: Date | null;
  @Column('jsonb', { default: [] }) notes!: string[];
  @CreateDateColumn({ type: 'timestamptz', name: 'loaded_at', default: () => 'clock_timestamp()' }) loadedAt!: Date;
  @Column('uuid', { name: 'loaded_by_id', nullable: true }) loadedById!: string | null;
}
