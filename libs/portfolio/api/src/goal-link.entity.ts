import { Audited } from '@rt/audit/api';
import { type Directness, type GoalLinkInput, type LinkState, touchesDecision } from '@rt/portfolio/domain';
import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { numeric } from '@rt/shared/api';

/** What a person says of a link; which goal it reaches never changes. */
export type LinkContent = Omit<GoalLinkInput, 'goalId'>;

@Audited('goal_link', { ignored: ['proposedById', 'decidedById', 'decidedAt', 'decisionReason', 'acceptedById'] })
@Entity('intervention_goal')
@Unique('intervention_goal_intervention_id_goal_lineage_id_key', ['interventionId', 'goalLineageId'])
@Index('intervention_goal_lineage', ['goalLineageId'])
export class GoalLinkRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'intervention_id' }) interventionId!: string;
  @Column('uuid', { name: 'goal_lineage_id' }) goalLineageId!: string;
  @Column('numeric', { precision: 5, scale: 2, transformer: numeric }) share!: number;
  @Column('boolean', { name: 'share_assumed', default: false }) shareAssumed!: boolean;
  @Column('text') directness!: Directness;
  @Column('text') mechanism!: string;
  @Column('text', { default: 'proposed' }) state!: LinkState;
  @CreateDateColumn({ type: 'timestamptz', name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'proposed_by_id', nullable: true }) proposedById!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById!: string | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason!: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { name: 'accepted_by_id', nullable: true }) acceptedById!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  /** Takes over what was given; what a strategy owner had judged is theirs to judge again. */
  change(given: Partial<LinkContent>, by: string): void {
    const before = { share: this.share, directness: this.directness, mechanism: this.mechanism };
    const { share, shareAssumed, directness, mechanism } = given;
    const content = Object.entries({ share, shareAssumed, directness, mechanism });
    Object.assign(this, Object.fromEntries(content.filter(([, value]) => value !== undefined)));
    if (touchesDecision(before, this)) this.propose(by);
  }

  propose(by: string): void {
    this.state = 'proposed';
    this.proposedAt = new Date();
    this.proposedById = by;
    this.undecide();
  }

  confirm(by: string): void {
    this.decide('confirmed', by, null);
  }

  decline(by: string, reason: string): void {
    this.decide('declined', by, reason);
  }

  /** Takes a decision back; the proposal stands as it was made. */
  reopen(): void {
    this.state = 'proposed';
    this.undecide();
  }

  /** The one who proposed it leaves it declined; null takes that back. */
  accept(by: string | null): void {
    this.acceptedAt = by ? new Date() : null;
    this.acceptedById = by;
  }

  private undecide() {
    this.decidedAt = this.decidedById = this.decisionReason = null;
    this.accept(null);
  }

  private decide(state: LinkState, by: string, reason: string | null) {
    this.accept(null);
    this.state = state;
    this.decidedAt = new Date();
    this.decidedById = by;
    this.decisionReason = reason;
  }
}
