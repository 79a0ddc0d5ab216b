import { Audited } from '@rt/audit/api';
import type { FindingKind } from '@rt/indicators/domain';
import type { Bilingual } from '@rt/shared/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What has happened at a source. Open until somebody settles it or it passes by itself. */
@Audited('source_finding')
@Entity('source_finding')
export class SourceFindingRecord {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text') kind!: FindingKind;
  @CreateDateColumn({ type: 'timestamptz', name: 'found_at', default: () => 'clock_timestamp()' }) foundAt!: Date;
  @Column('jsonb') detail!: Bilingual;
  @Column('timestamptz', {
    name: 'passed_at',
    nullable: true,
    comment: 'When it no longer was so: the late value came, the source answered again.',
  })
  passedAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('uuid', { name: 'settled_by_id', nullable: true }) settledById!: string | null;
  @Column('text', { nullable: true }) note!: string | null;

  settle(by: string, note: string): this {
    return Object.assign(this, { settledAt: new Date(), settledById: by, note });
  }
}
