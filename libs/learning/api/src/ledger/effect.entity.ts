import { Audited } from '@rt/audit/api';
import { Column, Entity } from 'typeorm';
import { Recorded } from './recorded';

@Audited('change_effect', { idFrom: 'changeId' })
@Entity('change_effect')
export class ChangeEffect extends Recorded {
  @Column('uuid', { name: 'change_id' }) changeId!: string;
  @Column('text') text!: string;
  @Column('date', { name: 'observed_on' }) observedOn!: string;
}
