import { Audited } from '@rt/shared/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Audited('goal', { idFrom: 'goalId' })
@Entity('criterion_acceptance')
@Unique('criterion_acceptance_goal_id_criterion_key', ['goalId', 'criterion'])
export class CriterionAcceptance {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('text') criterion!: string;
  @Column('text') wording!: string;
  @Column('text') reason!: string;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
}
