import type { AuditEntry } from '@rt/audit/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A row of the trail; only ever added. */
@Entity('audit_entry')
export class AuditRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId!: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') action!: AuditEntry['action'];
  @Column('text', { name: 'object_type' }) objectType!: string;
  @Column('uuid', { name: 'object_id' }) objectId!: string;
  @Column('jsonb', { nullable: true }) before!: AuditEntry['before'];
  @Column('jsonb', { nullable: true }) after!: AuditEntry['after'];
  @Column('text', { nullable: true }) reason!: string | null;
}
