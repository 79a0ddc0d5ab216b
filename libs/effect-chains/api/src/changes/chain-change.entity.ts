import type { PartChange } from '@rt/effect-chains/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A stored set of changes; only ever added. */
@Entity('chain_change')
export class ChainChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('integer') seq!: number;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('jsonb') changes!: PartChange[];
  @Column('jsonb') versions!: (number | null)[];
}
