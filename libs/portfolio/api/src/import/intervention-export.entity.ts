import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An intervention as a workbook held it: its version, what its cells said, and how that reads on screen. */
export interface ExportedRow {
  version: number;
  cells: Record<string, string>;
  said: Record<string, string>;
}

/** A workbook that was taken out to be edited and imported back. */
@Entity('intervention_export')
@Index('intervention_export_region', ['regionId', 'exportedAt'])
export class InterventionExport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'exported_at' }) exportedAt!: Date;
  /** By the intervention's id. */
  @Column('jsonb') rows!: Record<string, ExportedRow>;
}
