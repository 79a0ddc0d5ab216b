import { Audited } from '@rt/audit/api';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That a goal is followed by an indicator, in every version of its strategy. */
@Audited('goal_indicator', { idFrom: 'indicatorId' })
@Entity('goal_indicator')
export class GoalIndicator {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'goal_lineage_id' }) goalLineageId!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
}
