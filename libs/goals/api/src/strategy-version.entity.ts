import { isFrozen, type AdoptionInput, type VersionState } from '@rt/goals/domain';
import { Audited } from '@rt/shared/api';
import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
  VersionColumn,
} from 'typeorm';
import { Strategy } from './strategy.entity';

@Audited('strategy-version')
@Entity('strategy_version')
@Unique('strategy_version_strategy_id_number_key', ['strategyId', 'number'])
export class StrategyVersion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'strategy_id' }) strategyId!: string;
  @ManyToOne(() => Strategy, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'strategy_id', foreignKeyConstraintName: 'strategy_version_strategy_id_fkey' })
  strategy?: Relation<Strategy>;
  @Column('integer') number!: number;
  @Column('text', { default: 'draft' }) state!: VersionState;
  @Column('integer', { name: 'start_year' }) startYear!: number;
  @Column('integer', { name: 'end_year' }) endYear!: number;
  @Column('uuid', { name: 'based_on_id', nullable: true }) basedOnId!: string | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { name: 'decision_reference', nullable: true }) decisionReference!: string | null;
  @Column('timestamptz', { name: 'adopted_at', nullable: true }) adoptedAt!: Date | null;
  @Column('uuid', { name: 'adopted_by_id', nullable: true }) adoptedById!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  get frozen(): boolean {
    return isFrozen(this.state);
  }

  adopt(accountId: string, decision: AdoptionInput): void {
    this.state = 'adopted';
    this.decidedOn = decision.decidedOn;
    this.decisionReference = decision.reference;
    this.adoptedAt = new Date();
    this.adoptedById = accountId;
  }
}
