import { Audited } from '@rt/audit/api';
import {
  Column,
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  Index,
  PrimaryGeneratedColumn,
  VersionColumn,
} from 'typeorm';

@Audited('effect_chain', { ignored: ['seq'] })
@Entity('effect_chain')
export class EffectChain {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Index('effect_chain_strategy') @Column('uuid', { name: 'strategy_id', nullable: true }) strategyId!: string | null;
  @Index('effect_chain_intervention')
  @Column('uuid', { name: 'intervention_id', nullable: true })
  interventionId!: string | null;
  /** Counts the sets of changes to its parts; `version` counts those to the row itself. */
  @Column({ type: 'integer', default: 0, update: false }) seq!: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  /** A removed chain is kept whole and found by nobody, until it is restored. */
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
