import { Audited } from '@rt/audit/api';
import type { PublicKind } from '@rt/publication/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that is public, since when, and who made it so. */
@Audited('publication', { idFrom: 'regionId' })
@Entity('publication_item')
export class PublicationItemRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') kind!: PublicKind;
  @Column('uuid', { name: 'object_id' }) objectId!: string;
  @Column('boolean', { name: 'with_files', default: false }) withFiles!: boolean;
  @Column('timestamptz', { name: 'published_at', default: () => 'now()' }) publishedAt!: Date;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
}
