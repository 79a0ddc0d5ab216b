import { Audited } from '@rt/audit/api';
import type { NodeKind } from '@rt/effect-chains/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A box. Its trail is found by the chain. */
@Audited('chain_node', { idFrom: 'chainId' })
@Entity('chain_node')
export class ChainNodeRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_node_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('text') kind!: NodeKind;
  @Column('text') text!: string;
  @Column('uuid', { name: 'goal_lineage_id', nullable: true }) goalLineageId!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
