import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { GoalLinkRow } from '../goal-link.entity';

/** That the links of many interventions were changed at once, by whom and when, and what they were. */
@Entity('link_batch')
export class LinkBatch {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @CreateDateColumn({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
  @Column('uuid', { name: 'made_by_id' }) madeById!: string;
  @Column('jsonb') snapshot!: BatchSnapshot;
}

export interface BatchSnapshot {
  /** The links of each intervention as they were, and the version its set of links was left with. */
  interventions: { id: string; leftAt: number; links: GoalLinkRow[] }[];
}
