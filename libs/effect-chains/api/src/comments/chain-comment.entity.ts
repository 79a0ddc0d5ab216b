import { Audited } from '@rt/audit/api';
import type { ChainCommentInput } from '@rt/effect-chains/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said of a box or an arrow. Its trail is found by the chain. */
@Audited('chain_comment', { idFrom: 'chainId' })
@Entity('chain_comment')
export class ChainCommentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('text') part!: ChainCommentInput['part'];
  @Column('uuid', { name: 'part_id' }) partId!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('uuid', { name: 'resolved_by_id', nullable: true }) resolvedById!: string | null;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
}
