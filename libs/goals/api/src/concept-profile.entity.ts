import type { ConceptName, Level } from '@rt/goals/domain';
import { Audited } from '@rt/shared/api';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Audited('concept-profile', { idFrom: 'regionId' })
@Entity('concept_profile')
export class ConceptProfileEntity {
  @PrimaryColumn('uuid', { name: 'region_id' }) regionId!: string;
  @Column('jsonb') levels!: Record<Level, ConceptName>;
  @VersionColumn({ default: 1 }) version!: number;
}
