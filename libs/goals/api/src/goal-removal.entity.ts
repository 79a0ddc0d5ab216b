import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CriterionAcceptance } from './criterion-acceptance.entity';
import type { Goal } from './goal.entity';
import type { GoalSuccession } from './goal-succession.entity';
import type { GoalWording } from './goal-wording.entity';

/** A goal and everything under it, as it was when it was removed. */
export interface Subtree {
  /** Parents before children. */
  goals: Goal[];
  wordings: GoalWording[];
  acceptances: CriterionAcceptance[];
  successions: GoalSuccession[];
}

/** What an undo needs; kept a while, then purged. */
@Entity('goal_removal')
@Index('goal_removal_version', ['strategyVersionId', 'removedAt'])
export class GoalRemovalRecord {
  @PrimaryColumn('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('uuid', { name: 'strategy_version_id' }) strategyVersionId!: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('jsonb') subtree!: Subtree;
}
