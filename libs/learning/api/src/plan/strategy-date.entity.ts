import { Audited } from '@rt/audit/api';
import type { StrategyDateInput, StrategyDateKind } from '@rt/learning/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A day of a strategy version that somebody has added to its calendar. */
@Audited('strategy_date')
@Entity('strategy_date')
export class StrategyDateRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'strategy_version_id' }) strategyVersionId!: string;
  @Column('text') kind!: StrategyDateKind;
  @Column('text') name!: string;
  @Column('date', { name: 'takes_place_on' }) on!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;

  describe({ kind, name, on, note }: StrategyDateInput): this {
    return Object.assign(this, { kind, name, on, note });
  }
}
