import type { ImportCounts, ImportDecisions, ImportSettings, MappingInput, SheetTable } from '@rt/shared/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export type ImportKind = 'goals' | 'interventions';

/** A file on its way in: what it held, how its columns are read, and what was changed once it was imported. */
@Entity('import_batch')
@Index('import_batch_region', ['regionId', 'createdAt'])
export class ImportBatch {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') kind!: ImportKind;
  /** What it is imported to, such as a version of a strategy. */
  @Column('uuid', { name: 'target_id', nullable: true }) targetId!: string | null;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('jsonb') sheets!: SheetTable[];
  @Column('jsonb') mapping!: MappingInput;
  /** The saved mapping or built-in profile the file is read by; null where its headings alone say what is what. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('jsonb', { default: {} }) settings!: ImportSettings;
  @Column('jsonb', { default: {} }) decisions!: ImportDecisions;
  /** SHA-256 of the file as it came, so that the person's own copy can be held against it. */
  @Column('text', { name: 'file_hash', nullable: true }) fileHash!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt!: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('jsonb', { nullable: true }) counts!: ImportCounts | null;
  /** What undoing needs; emptied once it is undone. */
  @Column('jsonb', { nullable: true }) changes!: unknown;
  @VersionColumn({ default: 1 }) version!: number;

  apply(counts: ImportCounts, changes: unknown): void {
    this.appliedAt = new Date();
    this.counts = counts;
    this.changes = changes;
  }

  undo(): void {
    this.undoneAt = new Date();
    this.changes = null;
  }
}
