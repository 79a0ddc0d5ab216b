import { Audited } from '@rt/audit/api';
import { Entity, PrimaryColumn } from 'typeorm';

/** A municipality where an intervention takes place; found in the trail by the intervention's id. */
@Audited('intervention_municipality', { idFrom: 'interventionId', ignored: ['interventionId'] })
@Entity('intervention_municipality')
export class InterventionMunicipality {
  @PrimaryColumn('uuid', { name: 'intervention_id' }) interventionId!: string;
  @PrimaryColumn('text', { name: 'municipality_code' }) municipalityCode!: string;
}
