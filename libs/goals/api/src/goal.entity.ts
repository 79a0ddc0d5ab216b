import { completedReport, type Formulation, type Level, type Verdict } from '@rt/goals/domain';
import { ENGINE_VERSION } from '@rt/readiness/domain';
import { Audited, numeric } from '@rt/shared/api';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Audited('goal', { ignored: ['engineVersion'] })
@Entity('goal')
@Unique('goal_strategy_version_id_lineage_id_key', ['strategyVersionId', 'lineageId'])
export class Goal implements Formulation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'strategy_version_id' }) strategyVersionId!: string;
  @Index('goal_lineage_of') @Column('uuid', { name: 'lineage_id' }) lineageId!: string;
  @Index('goal_parent') @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('integer') position!: number;
  @Column('text') level!: Level;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') wording!: string;
  @Column('text', { nullable: true }) measure!: string | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('numeric', { name: 'baseline_value', nullable: true, transformer: numeric }) baselineValue!: number | null;
  @Column('integer', { name: 'baseline_year', nullable: true }) baselineYear!: number | null;
  @Column('numeric', { name: 'target_value', nullable: true, transformer: numeric }) targetValue!: number | null;
  @Column('integer', { name: 'target_year', nullable: true }) targetYear!: number | null;
  @Column('text', { nullable: true }) population!: string | null;
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text') verdict!: Verdict;
  @Column('text', { name: 'engine_version' }) engineVersion!: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;

  get formulation(): Formulation {
    const { measure, unit, baselineValue, baselineYear, targetValue, targetYear } = this;
    const { population, responsible, source } = this;
    return { measure, unit, baselineValue, baselineYear, targetValue, targetYear, population, responsible, source };
  }

  /** Lets the engine judge the goal as it now reads, with the criteria an evaluator has accepted for this wording. */
  judge(accepted: readonly string[]): void {
    this.verdict = completedReport(this.wording, this.formulation, accepted).verdict;
    this.engineVersion = ENGINE_VERSION;
  }
}
