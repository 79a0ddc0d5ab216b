import { Audited } from '@rt/audit/api';
import type { Standing } from '@rt/effect-chains/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a finding was made evidence at an arrow. The evidence itself belongs to the chain. */
@Audited('study_evidence', { idFrom: 'findingId' })
@Entity('study_evidence')
export class StudyEvidenceRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'finding_id' }) findingId!: string;
  @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('uuid', { name: 'edge_id' }) edgeId!: string;
  @Column('uuid', { name: 'evidence_id' }) evidenceId!: string;
  @Column('text', { name: 'standing_before' }) standingBefore!: Standing;
  @Column('text', { name: 'standing_after' }) standingAfter!: Standing;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
}
