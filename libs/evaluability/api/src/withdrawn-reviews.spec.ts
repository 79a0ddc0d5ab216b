import type { ReviewDetail, ReviewSummary } from '@rt/evaluability/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { answerAll, twoReviewers, type TwoReviewers } from '../testing/src';
import { EvaluabilityModule } from './evaluability.module';

const REASON = { reason: 'Insatsen lades ner i våras.' };

describe('a review that is taken back', () => {
  let api: TestApi;
  let two: TwoReviewers;

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    two = await twoReviewers(api);
  });
  afterAll(() => api?.close());

  const withdraw = (id: string, version = 1, client = two.other) =>
    client.put<ReviewDetail & ProblemBody>(`/reviews/${id}/withdrawal`, REASON, { version });

  it('says who, when and why, and comes back with every answer when that is undone', async () => {
    const review = await two.start();
    const keys = review.questions.map(({ key }) => key);
    await answerAll(two.one, review.id, keys.slice(0, 2), ['2']);
    expect((await withdraw(review.id)).body).toMatchObject({
      state: 'withdrawn',
      withdrawal: { ...REASON, by: 'second' },
      comparable: false,
      mayWithdraw: true,
    });
    const listed = (await two.one.get<ReviewSummary[]>('/reviews')).body.find(({ id }) => id === review.id);
    expect(listed?.state).toBe('withdrawn');
    const back = await two.one.delete<ReviewDetail>(`/reviews/${review.id}/withdrawal`, { version: 2 });
    expect(back.body).toMatchObject({ state: 'answering', withdrawal: null });
    expect(back.body.answers).toHaveLength(2);
  });

  it('does not go on before that is undone', async () => {
    const review = await two.start();
    await withdraw(review.id);
    const answer = { score: '1', comment: null, evidence: [], taken: [] };
    const key = review.questions[0]?.key;
    for (const refused of [
      await two.one.put<ProblemBody>(`/reviews/${review.id}/answers/${key}`, answer, { version: 0 }),
      await two.one.put<ProblemBody>(`/reviews/${review.id}/hand-in`),
      await withdraw(review.id, 2),
    ])
      expect(refused.body).toMatchObject({ status: 409, code: 'review.withdrawn' });
  });

  it('leaves its reason in the trail', async () => {
    const review = await two.start();
    await withdraw(review.id);
    const trail = await two.one.get(`/audit?objectType=review&objectId=${review.id}`);
    expect(JSON.stringify(trail.body)).toContain(REASON.reason);
  });

  it('is not one that both have handed in: what both have said stays', async () => {
    const open = await two.handedIn();
    expect((await withdraw(open.id)).body.code).toBe('review.both-handed-in');
    expect((await two.one.get<ReviewDetail>(`/reviews/${open.id}`)).body.mayWithdraw).toBe(false);
  });

  it('is taken back by a reviewer or whoever began it, on the version they saw, and with a reason', async () => {
    const review = await two.start();
    expect((await withdraw(review.id, 9)).status).toBe(412);
    expect((await two.one.put(`/reviews/${review.id}/withdrawal`, { reason: '' }, { version: 1 })).status).toBe(400);
    expect((await withdraw(review.id, 1, await api.as('strategy_owner'))).status).toBe(403);
    expect((await withdraw(review.id, 1, await api.as('neighbour'))).status).toBe(403);
    expect((await two.one.delete(`/reviews/${review.id}/withdrawal`, { version: 1 })).status).toBe(404);
  });
});
