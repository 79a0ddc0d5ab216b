import { Audited } from '@rt/audit/api';
import type { ComparisonGroup } from '@rt/indicators/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a region has settled about its indicators; a region without a row has the usual. */
@Audited('indicator_settings', { idFrom: 'regionId' })
@Entity('indicator_settings')
export class IndicatorSettingsRecord {
  @PrimaryColumn('uuid', { name: 'region_id' }) regionId!: string;
  @Column('integer', { name: 'max_per_goal', default: 5 }) maxPerGoal!: number;
  @Column('text', { array: true, default: [] }) comparators!: string[];
  @Column('jsonb', { default: [] }) groups!: ComparisonGroup[];
  @VersionColumn({ default: 1 }) version!: number;
}
