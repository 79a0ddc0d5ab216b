import { Audited } from '@rt/audit/api';
import type { InterventionInput, InterventionKind } from '@rt/portfolio/domain';
import { Column, CreateDateColumn, Entity, Index, OneToMany, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { FundingRow } from './funding.entity';

@Audited('intervention', { ignored: ['version', 'linksVersion'] })
@Entity('intervention')
@Index('intervention_region', ['regionId', 'name'])
@Index('intervention_reference', ['regionId', 'reference'], { unique: true, where: 'reference IS NOT NULL' })
export class Intervention {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text') kind!: InterventionKind;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) organisation!: string | null;
  @Column('uuid', { name: 'manager_id', nullable: true }) managerId!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('uuid', { name: 'action_plan_id', nullable: true }) actionPlanId!: string | null;
  @Column('boolean', { default: false }) secret!: boolean;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  /** Counted by the database alone, see `claim-links.ts`. */
  @Column({ type: 'integer', name: 'links_version', default: 1, update: false }) linksVersion!: number;
  /** Counted by hand: a change of the money alone is a new version too. */
  @Column('integer', { default: 1 }) version!: number;
  @OneToMany(() => FundingRow, (funding) => funding.intervention) funding!: Relation<FundingRow>[];

  /** Takes over what was given and leaves the rest as it is; money and what else hangs on it are rows of their own. */
  take(input: Partial<InterventionInput>): void {
    const { name, kind, reference, description, organisation, startsOn, endsOn, actionPlanId, secret } = input;
    const given = { name, kind, reference, description, organisation, startsOn, endsOn, actionPlanId, secret };
    Object.assign(this, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  }
}
