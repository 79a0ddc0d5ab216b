import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The same goal through all versions of its strategy; stays when a goal is removed, so that its links survive an undo. */
@Entity('goal_lineage')
export class GoalLineage {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
}
