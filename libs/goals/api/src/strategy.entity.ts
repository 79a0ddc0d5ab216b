import type { StrategyKind } from '@rt/goals/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Entity('strategy')
@Unique('strategy_region_id_name_key', ['regionId', 'name'])
export class Strategy {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text', { collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text') kind!: StrategyKind;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
