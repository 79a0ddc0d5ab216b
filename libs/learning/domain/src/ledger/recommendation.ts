import type { Id } from '@rt/shared/domain';

export const RECOMMENDATION_LENGTH = { min: 3, max: 4000 } as const;

/** What a study recommends from a finding, and who is to see to it that it is answered and done. */
export interface RecommendationInput {
  text: string;
  /** An account of the region. */
  responsibleId: Id | null;
  /** ÅÅÅÅ-MM-DD: when something is to have been changed. */
  dueOn: string | null;
}
