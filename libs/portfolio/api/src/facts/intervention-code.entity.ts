import { Audited } from '@rt/audit/api';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** That an intervention is marked with an item of a code list; found in the trail by the intervention's id. */
@Audited('intervention_code', { idFrom: 'interventionId', ignored: ['interventionId'] })
@Entity('intervention_code')
@Index('intervention_code_item', ['itemId'])
export class InterventionCode {
  @PrimaryColumn('uuid', { name: 'intervention_id' }) interventionId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
}
