import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Audited('action_plan', { ignored: ['version'] })
@Entity('action_plan')
@Index('action_plan_region', ['regionId', 'name'])
export class ActionPlan {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  /** Counted by hand: a change of its goals or aims alone is a new version too. */
  @Column('integer', { default: 1 }) version!: number;
}
