import { Audited } from '@rt/audit/api';
import type { Answer } from '@rt/learning/domain';
import { Column, Entity } from 'typeorm';
import { Recorded } from './recorded';

@Audited('recommendation_response', { idFrom: 'recommendationId' })
@Entity('recommendation_response')
export class RecommendationResponse extends Recorded {
  @Column('uuid', { name: 'recommendation_id' }) recommendationId!: string;
  @Column('text') answer!: Answer;
  @Column('text', { nullable: true }) reason!: string | null;
}
