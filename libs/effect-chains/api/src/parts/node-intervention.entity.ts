import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A box tied to an intervention: who does it. Its trail is found by the chain. */
@Audited('chain_node_intervention', { idFrom: 'chainId' })
@Entity('chain_node_intervention')
export class NodeInterventionRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_node_intervention_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('uuid', { name: 'node_id' }) nodeId!: string;
  @Index('chain_node_intervention_intervention') @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
}
