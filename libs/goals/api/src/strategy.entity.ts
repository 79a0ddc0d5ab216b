import type { StrategyKind } from '@rt/goals/domain';
import { Audited } from '@rt/shared/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Audited('strategy')
@Entity('strategy')
@Unique('strategy_region_id_name_key', ['regionId', 'name'])
export class Strategy {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text') kind!: StrategyKind;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
