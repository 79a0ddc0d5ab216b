import { Audited } from '@rt/audit/api';
import { Column, Entity } from 'typeorm';
import { Recorded } from './recorded';

@Audited('recommendation_decision', { idFrom: 'recommendationId' })
@Entity('recommendation_decision')
export class RecommendationDecision extends Recorded {
  @Column('uuid', { name: 'recommendation_id' }) recommendationId!: string;
  @Column('text') text!: string;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: string;
  @Column('text', { nullable: true }) reference!: string | null;
}
