import { Audited } from '@rt/audit/api';
import type { CodedTheme, TakenCode } from '@rt/reporting/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What is decided of one region's answer once both coders are done: what the compilation counts. */
@Audited('joint_coding', { ignored: ['version'] })
@Entity('joint_coding')
export class JointCodingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') theme!: CodedTheme;
  @Column('integer', { name: 'frames_from' }) framesFrom!: number;
  @Column('uuid', { name: 'amendment_id', nullable: true }) amendmentId!: string | null;
  @Column('jsonb') codes!: TakenCode[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById!: string | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
