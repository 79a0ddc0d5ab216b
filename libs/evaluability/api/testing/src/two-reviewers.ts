import type { ReviewDetail } from '@rt/evaluability/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { accountIdOf, answerAll, secondEvaluator } from './people';

/** Two evaluators and an intervention to review. */
export interface TwoReviewers {
  one: TestClient;
  other: TestClient;
  reviewerIds: string[];
  interventionId: string;
  start(checklist?: string): Promise<ReviewDetail>;
  /** A review that both have answered, not alike, and handed in. */
  handedIn(): Promise<ReviewDetail>;
}

export async function twoReviewers(api: TestApi): Promise<TwoReviewers> {
  const one = await api.as('evaluator');
  const { client: other, id } = await secondEvaluator(api);
  const reviewerIds = [await accountIdOf(api, 'evaluator'), id];
  const owner = await api.as('strategy_owner');
  const managerId = await accountIdOf(api, 'project_manager');
  const intervention = { name: 'Vägen till jobb', kind: 'project', managerId };
  const interventionId = (await owner.post<{ id: string }>('/interventions', intervention)).body.id;
  const start = async (checklist = 'register_effects') => {
    const subject = { kind: 'intervention', id: interventionId };
    return (await one.post<ReviewDetail>('/reviews', { subject, checklist, reviewerIds })).body;
  };
  const handedIn = async () => {
    const review = await start();
    const keys = review.questions.map(({ key }) => key);
    await answerAll(one, review.id, keys, ['1', '2', '3']);
    await answerAll(other, review.id, keys, ['1', '3', '3']);
    for (const client of [one, other]) await client.put(`/reviews/${review.id}/hand-in`);
    return review;
  };
  return { one, other, reviewerIds, interventionId, start, handedIn };
}
