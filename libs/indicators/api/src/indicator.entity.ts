import type {
  Aggregation,
  Frequency,
  IndicatorInput,
  IndicatorKind,
  Polarity,
  SourceKind,
} from '@rt/indicators/domain';
import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { numeric } from '@rt/shared/api';

@Audited('indicator')
@Entity('indicator')
export class Indicator {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text', { nullable: true }) definition!: string | null;
  @Column('text') unit!: string;
  @Column('text') polarity!: Polarity;
  @Column('text', { name: 'source_kind' }) sourceKind!: SourceKind;
  @Column('text') source!: string;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('numeric', { name: 'baseline_value', nullable: true, transformer: numeric }) baselineValue!: number | null;
  @Column('integer', { name: 'baseline_year', nullable: true }) baselineYear!: number | null;
  @Column('text', { nullable: true }) justification!: string | null;
  @Column('text', { default: 'effect' }) kind!: IndicatorKind;
  @Column('text', { default: 'year' }) frequency!: Frequency;
  @Column('integer', { name: 'lag_months', nullable: true }) lagMonths!: number | null;
  @Column('text', { name: 'over_time', default: 'none' }) overTime!: Aggregation;
  @Column('text', { name: 'over_places', default: 'none' }) overPlaces!: Aggregation;
  @Column('text', { nullable: true }) numerator!: string | null;
  @Column('text', { nullable: true }) denominator!: string | null;
  @Column('boolean', { name: 'by_sex', default: false }) bySex!: boolean;
  @Column('text', { nullable: true }) groups!: string | null;
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('text', { name: 'quality_notes', nullable: true }) qualityNotes!: string | null;
  @Column('text', { nullable: true }) usage!: string | null;
  @Column('boolean', { name: 'is_key', default: false }) isKey!: boolean;
  /** The day its source stopped publishing it. */
  @Column('date', { name: 'retired_on', nullable: true }) retiredOn!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  /** Takes over the fields given; one left out stays as it is. */
  describe({ baseline, ...fields }: Partial<IndicatorInput>): this {
    Object.assign(this, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
    if (baseline !== undefined) {
      this.baselineValue = baseline?.value ?? null;
      this.baselineYear = baseline?.year ?? null;
    }
    return this;
  }
}
