import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('goal_wording')
@Unique('goal_wording_goal_id_number_key', ['goalId', 'number'])
export class GoalWording {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('integer') number!: number;
  @Column('text') wording!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
