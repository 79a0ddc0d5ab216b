import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { FactsRows } from './facts/facts-rows';
import type { FundingRow } from './funding.entity';
import type { GoalLinkRow } from './goal-link.entity';
import type { Intervention } from './intervention.entity';
import type { ReportsSnapshot } from './reports/removed-reports';

/** That an intervention was removed, by whom and when, and everything it was. */
@Entity('removed_intervention')
export class RemovedIntervention {
  /** The id the intervention had, and gets back. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'manager_id', nullable: true }) managerId!: string | null;
  @CreateDateColumn({ name: 'removed_at', type: 'timestamptz' }) removedAt!: Date;
  @Column('uuid', { name: 'removed_by_id', nullable: true }) removedById!: string | null;
  @Column('jsonb') snapshot!: Snapshot;
}

export interface Snapshot {
  intervention: Intervention;
  funding: FundingRow[];
  links: GoalLinkRow[];
  /** Left out by removals from before there were any. */
  facts?: FactsRows;
  reported?: ReportsSnapshot;
}
