import { Audited } from '@rt/audit/api';
import type { ChainEdge, Confidence, Sign } from '@rt/effect-chains/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Added, UNTOLD } from './added';

/** An arrow. Its trail is found by the chain. */
@Audited('chain_edge', { idFrom: 'chainId', ignored: UNTOLD })
@Entity('chain_edge')
export class ChainEdgeRow implements ChainEdge {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_edge_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Index('chain_edge_to') @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('text', { nullable: true }) claim!: string | null;
  @Column('text', { nullable: true }) assumption!: string | null;
  @Column('text', { nullable: true }) confidence!: Confidence | null;
  @Column('text', { default: 'increases' }) sign!: Sign;
  @Column('integer', { name: 'lag_months', nullable: true }) lagMonths!: number | null;
  @Column('text', { name: 'external_factors', nullable: true }) externalFactors!: string | null;
  @Column('double precision', { nullable: true }) effect!: number | null;
  @Column('boolean', { default: false }) critical!: boolean;
  @Column('date', { name: 'next_test_on', nullable: true }) nextTestOn!: string | null;
  @Added() added?: string;
  @Column('integer', { default: 1 }) version!: number;
}
