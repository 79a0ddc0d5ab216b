import { Audited } from '@rt/audit/api';
import type { ChainNode, NodeKind } from '@rt/effect-chains/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Added, UNTOLD } from './added';

type Kept = Omit<ChainNode, 'indicatorIds' | 'interventionIds'>;

/** A box. Its trail is found by the chain. */
@Audited('chain_node', { idFrom: 'chainId', ignored: UNTOLD })
@Entity('chain_node')
export class ChainNodeRow implements Kept {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_node_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('text') kind!: NodeKind;
  @Column('text') text!: string;
  @Column('uuid', { name: 'goal_lineage_id', nullable: true }) goalLineageId!: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('double precision', { nullable: true }) amount!: number | null;
  @Column('double precision', { nullable: true }) x!: number | null;
  @Column('double precision', { nullable: true }) y!: number | null;
  @Column('boolean', { default: false }) pinned!: boolean;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Added() added?: string;
  @Column('integer', { default: 1 }) version!: number;
}
