import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A point in a chain's history that somebody named. Its trail is found by the chain. */
@Audited('chain_version', { idFrom: 'chainId' })
@Entity('chain_version')
export class ChainVersionRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('text') name!: string;
  @Column('integer') seq!: number;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}
