import { Audited } from '@rt/audit/api';
import type { EventInput } from '@rt/learning/domain';
import { Column, CreateDateColumn, DeleteDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** An occasion where knowledge was spread. Small groups are told by number to nobody, also not by the trail. */
@Audited('spreading_event', { withheld: ['participants'] })
@Entity('spreading_event')
export class SpreadingEventRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('text') audience!: string;
  @Column('integer', { nullable: true }) participants!: number | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @DeleteDateColumn({ type: 'timestamptz', name: 'removed_at' }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;

  describe({ name, heldOn, audience, participants, url, note }: EventInput): this {
    return Object.assign(this, { name, heldOn, audience, participants, url, note });
  }
}
