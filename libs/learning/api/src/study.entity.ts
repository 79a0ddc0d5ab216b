import { Audited } from '@rt/audit/api';
import type { StudyInput, StudyKind, StudyState } from '@rt/learning/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Audited('study')
@Entity('study')
export class Study {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('study_region') @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) title!: string;
  @Column('text') kind!: StudyKind;
  @Column('text', { default: 'planned' }) state!: StudyState;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  describe({ title, kind, state, dueOn, completedOn, url }: StudyInput): this {
    return Object.assign(this, { title, kind, state, dueOn, completedOn, url });
  }
}
