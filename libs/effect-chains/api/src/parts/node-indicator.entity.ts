import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A box tied to an indicator: how it is measured. Its trail is found by the chain. */
@Audited('chain_node_indicator', { idFrom: 'chainId' })
@Entity('chain_node_indicator')
export class NodeIndicatorRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_node_indicator_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('uuid', { name: 'node_id' }) nodeId!: string;
  @Index('chain_node_indicator_indicator') @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
}
