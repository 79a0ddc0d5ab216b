import type { RecordedSuccessionKind } from '@rt/goals/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('goal_succession')
@Unique('goal_succession_from_goal_id_to_goal_id_key', ['fromGoalId', 'toGoalId'])
export class GoalSuccession {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_goal_id' }) fromGoalId!: string;
  @Index('goal_succession_to') @Column('uuid', { name: 'to_goal_id' }) toGoalId!: string;
  @Column('text') kind!: RecordedSuccessionKind;
}
