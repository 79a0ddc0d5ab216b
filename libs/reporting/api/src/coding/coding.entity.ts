import { Audited } from '@rt/audit/api';
import type { CodedTheme, CodingInput, TakenCode } from '@rt/reporting/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What one of two coders takes of one region's answer, by themselves. */
@Audited('coding', { ignored: ['version', 'place', 'accountId'] })
@Entity('coding')
export class CodingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') theme!: CodedTheme;
  @Column('integer') place!: 1 | 2;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('integer', { name: 'frames_from' }) framesFrom!: number;
  @Column('uuid', { name: 'amendment_id', nullable: true }) amendmentId!: string | null;
  @Column('jsonb') codes!: TakenCode[];
  @Column('text', { default: '' }) memo!: string;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;

  take({ codes, memo, amendmentId }: CodingInput, framesFrom: number): this {
    return Object.assign(this, { codes, memo, amendmentId, framesFrom });
  }
}
