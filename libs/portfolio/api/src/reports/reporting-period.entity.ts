import { Audited } from '@rt/audit/api';
import type { ReportingPeriodInput } from '@rt/portfolio/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Audited('reporting_period')
@Entity('reporting_period')
export class ReportingPeriodRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('date', { name: 'opens_on' }) opensOn!: string;
  /** The last day to report. */
  @Column('date', { name: 'locks_on' }) locksOn!: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  /** Takes over what was given and leaves the rest as it is. */
  take({ name, startsOn, endsOn, opensOn, locksOn }: Partial<ReportingPeriodInput>): this {
    const given = { name, startsOn, endsOn, opensOn, locksOn };
    return Object.assign(this, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  }
}
