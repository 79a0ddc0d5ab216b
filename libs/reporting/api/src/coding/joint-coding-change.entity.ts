import { Audited } from '@rt/audit/api';
import type { TakenCode } from '@rt/reporting/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A change of what was decided, with what stood before. Never changed itself. */
@Audited('joint_coding_change', { idFrom: 'jointCodingId' })
@Entity('joint_coding_change')
export class JointCodingChangeRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'joint_coding_id' }) jointCodingId!: string;
  @Column('jsonb') before!: TakenCode[];
  @Column('jsonb') after!: TakenCode[];
  @Column('text') reason!: string;
  @Column('uuid', { name: 'made_by_id', nullable: true }) madeById!: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
