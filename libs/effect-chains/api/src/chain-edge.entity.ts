import { Audited } from '@rt/audit/api';
import { Column, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** An arrow. Its trail is found by the chain. */
@Audited('chain_edge', { idFrom: 'chainId' })
@Entity('chain_edge')
export class ChainEdgeRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_edge_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Index('chain_edge_to') @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('text', { nullable: true }) assumption!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
