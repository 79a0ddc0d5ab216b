import type { IndicatorInput, Polarity, SourceKind } from '@rt/indicators/domain';
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
