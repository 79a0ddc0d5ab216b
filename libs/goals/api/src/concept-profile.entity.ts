import { type ConceptName, DEFAULT_LEVEL_NAMES, DEFAULT_STAGE_NAMES, type Level, type Stage } from '@rt/goals/domain';
import { Audited } from '@rt/shared/api';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Audited('concept-profile', {
  idFrom: 'regionId',
  usual: { levels: DEFAULT_LEVEL_NAMES, stages: DEFAULT_STAGE_NAMES },
})
@Entity('concept_profile')
export class ConceptProfileEntity {
  @PrimaryColumn('uuid', { name: 'region_id' }) regionId!: string;
  @Column('jsonb') levels!: Record<Level, ConceptName>;
  /** null until the region has named the columns of its effect chains. */
  @Column('jsonb', { nullable: true }) stages!: Record<Stage, ConceptName> | null;
  @VersionColumn({ default: 1 }) version!: number;
}
