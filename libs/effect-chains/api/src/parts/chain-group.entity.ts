import { Audited } from '@rt/audit/api';
import type { ChainGroup } from '@rt/effect-chains/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Added, UNTOLD } from './added';

/** Boxes spoken of together. Its trail is found by the chain. */
@Audited('chain_group', { idFrom: 'chainId', ignored: UNTOLD })
@Entity('chain_group')
export class ChainGroupRow implements ChainGroup {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('chain_group_chain') @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('text') name!: string;
  @Added() added?: string;
  @Column('integer', { default: 1 }) version!: number;
}
