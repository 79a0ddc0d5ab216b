import { Audited } from '@rt/audit/api';
import type { ChangeKind } from '@rt/learning/domain';
import { Column, Entity } from 'typeorm';
import { Recorded } from './recorded';

/** A change in a named thing, with what it was and became at the time; the thing itself may change again or go. */
@Audited('ledger_change', { idFrom: 'recommendationId' })
@Entity('ledger_change')
export class LedgerChange extends Recorded {
  @Column('uuid', { name: 'recommendation_id' }) recommendationId!: string;
  @Column('text') kind!: ChangeKind;
  @Column('date', { name: 'changed_on' }) changedOn!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('uuid', { name: 'goal_lineage_id', nullable: true }) goalLineageId!: string | null;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId!: string | null;
  @Column('uuid', { name: 'edge_id', nullable: true }) edgeId!: string | null;
  @Column('uuid', { name: 'intervention_id', nullable: true }) interventionId!: string | null;
  @Column('text', { name: 'object_name', nullable: true }) objectName!: string | null;
  @Column('text', { name: 'object_version', nullable: true }) objectVersion!: string | null;
  @Column('text', { name: 'object_url', nullable: true }) objectUrl!: string | null;
  @Column('text', { nullable: true }) before!: string | null;
  @Column('text', { nullable: true }) after!: string | null;
}
