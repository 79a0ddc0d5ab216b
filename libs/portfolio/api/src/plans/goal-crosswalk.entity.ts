import { Audited } from '@rt/audit/api';
import type { Framework } from '@rt/portfolio/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** That a goal answers to an item of a framework; found in the trail by the goal's lineage. */
@Audited('goal_crosswalk', { idFrom: 'goalLineageId', ignored: ['goalLineageId'] })
@Entity('goal_crosswalk')
@Unique('goal_crosswalk_goal_lineage_id_framework_code_key', ['goalLineageId', 'framework', 'code'])
export class GoalCrosswalk {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'goal_lineage_id' }) goalLineageId!: string;
  @Column('text') framework!: Framework;
  @Column('text') code!: string;
}
