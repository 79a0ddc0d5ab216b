import { Audited } from '@rt/audit/api';
import type { Bearing, ChainEvidence, Strength } from '@rt/effect-chains/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Added, UNTOLD } from './added';

/** A piece of evidence for or against an arrow. Its trail is found by the chain. */
@Audited('chain_evidence', { idFrom: 'chainId', ignored: UNTOLD })
@Entity('chain_evidence')
export class ChainEvidenceRow implements ChainEvidence {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_evidence_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Index('chain_evidence_edge') @Column('uuid', { name: 'edge_id' }) edgeId!: string;
  @Column('text') bearing!: Bearing;
  @Column('text') strength!: Strength;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('date', { nullable: true }) date!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Added() added?: string;
  @Column('integer', { default: 1 }) version!: number;
}
