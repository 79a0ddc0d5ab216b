import type { Answer, ReviewDetail, ReviewSummary } from '@rt/evaluability/domain';
import { accountIdOf, answerAll, twoReviewers, type TwoReviewers } from '../testing/src';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { EvaluabilityModule } from './evaluability.module';

describe('a review by two', () => {
  let api: TestApi;
  let one: TestClient;
  let other: TestClient;
  let reviewerIds: string[];
  let interventionId: string;
  let start: TwoReviewers['start'];

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    ({ one, other, reviewerIds, interventionId, start } = await twoReviewers(api));
  });
  afterAll(() => api?.close());

  const keysOf = ({ questions }: ReviewDetail) => questions.map(({ key }) => key);
  it('begins with the questions as they stand, for two different evaluators', async () => {
    const review = await start('project_programme');
    expect(review).toMatchObject({ state: 'answering', checklistVersion: 1, subject: { name: 'Vägen till jobb' } });
    expect(review.questions).toHaveLength(30);
    expect(review.reviewers.map(({ me, handedInAt }) => [me, handedInAt])).toEqual([
      [true, null],
      [false, null],
    ]);
  });

  it('does not begin with the same person twice, with somebody who is no evaluator, or with the wrong questions', async () => {
    const subject = { kind: 'intervention', id: interventionId };
    const reader = await accountIdOf(api, 'reader');
    for (const ids of [[reviewerIds[0], reviewerIds[0]], [reviewerIds[0], reader], [reviewerIds[0]]]) {
      const refused = await one.post<ProblemBody>('/reviews', {
        subject,
        checklist: 'register_effects',
        reviewerIds: ids,
      });
      expect(refused.body).toMatchObject({ status: 422, code: 'review.two-reviewers' });
    }
    const wrong = await one.post<ProblemBody>('/reviews', { subject, checklist: 'portfolio', reviewerIds });
    expect(wrong.body).toMatchObject({ status: 422, code: 'review.unsuitable-checklist' });
  });

  it('keeps half of the answers, and shows which version a change was based on', async () => {
    const review = await start();
    const path = `/reviews/${review.id}/answers/${keysOf(review)[0]}`;
    const answer = { score: null, comment: 'Behöver läsa mer.', evidence: [], taken: [] };
    expect((await one.put<Answer>(path, answer, { version: 0 })).body).toMatchObject({ ...answer, version: 1 });
    const late = await one.put<ProblemBody>(path, answer, { version: 0 });
    expect(late).toMatchObject({ status: 412, body: { current: { comment: 'Behöver läsa mer.' } } });
    const read = (await one.get<ReviewDetail>(`/reviews/${review.id}`)).body;
    expect(read.answers).toMatchObject([answer]);
  });

  it('is not handed in before every question has a score', async () => {
    const review = await start();
    await answerAll(one, review.id, keysOf(review).slice(1), ['2']);
    const early = await one.put<ProblemBody>(`/reviews/${review.id}/hand-in`);
    expect(early.body).toMatchObject({ status: 422, code: 'review.unanswered', issues: [{ path: keysOf(review)[0] }] });
  });

  it('can be taken back until the other has handed in too, and then never', async () => {
    const review = await start();
    await answerAll(one, review.id, keysOf(review), ['2']);
    await one.put(`/reviews/${review.id}/hand-in`);
    const locked = await one.put<ProblemBody>(
      `/reviews/${review.id}/answers/${keysOf(review)[0]}`,
      { score: '3', comment: null, evidence: [], taken: [] },
      { version: 1 },
    );
    expect(locked.body.code).toBe('review.handed-in');
    expect((await one.delete<ReviewDetail>(`/reviews/${review.id}/hand-in`)).body.reviewers[0]?.handedInAt).toBeNull();
    await one.put(`/reviews/${review.id}/hand-in`);
    await answerAll(other, review.id, keysOf(review), ['1']);
    await other.put(`/reviews/${review.id}/hand-in`);
    expect((await one.delete<ProblemBody>(`/reviews/${review.id}/hand-in`)).body.code).toBe('review.both-handed-in');
  });

  it('does not exist for another region, nor for a project manager who does not lead what it is about', async () => {
    const review = await start();
    const subject = { kind: 'intervention', id: interventionId };
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/reviews/${review.id}`)).status).toBe(404);
    expect((await neighbour.get<ReviewSummary[]>('/reviews')).body).toEqual([]);
    const owner = await api.as('strategy_owner');
    const theirs = await owner.post<{ id: string }>('/interventions', { name: 'Någon annans', kind: 'project' });
    const about = { subject: { ...subject, id: theirs.body.id }, checklist: 'register_effects', reviewerIds };
    const hidden = (await one.post<ReviewDetail>('/reviews', about)).body;
    const pelle = await api.as('project_manager');
    expect((await pelle.get(`/reviews/${hidden.id}`)).status).toBe(404);
    expect((await pelle.get(`/reviews/${review.id}`)).status).toBe(200);
  });

  it.each([
    { score: '4' },
    { score: 1 },
    { comment: 'x'.repeat(4001) },
    { evidence: [{ kind: 'link', label: 'Källa', url: 'javascript:alert(1)' }] },
    { evidence: [{ kind: 'rykte', label: 'Någon sa det' }] },
    { taken: [{ code: 'money', stance: 'kanske' }] },
    { taken: [{ code: 'väder', stance: 'confirmed' }] },
    { stance: 'contested' },
    { extra: true },
  ])('refuses the answer %j', async (wrong) => {
    const review = await start();
    const answer = { score: '1', comment: null, evidence: [], taken: [], ...wrong };
    const path = `/reviews/${review.id}/answers/${keysOf(review)[0]}`;
    expect((await one.put(path, answer, { version: 0 })).status).toBe(400);
  });

  it('does not take an answer to a question it does not ask', async () => {
    const review = await start();
    const answer = { score: '1', comment: null, evidence: [], taken: [] };
    const path = `/reviews/${review.id}/answers/portfolio.keys`;
    expect((await one.put<ProblemBody>(path, answer, { version: 0 })).body.code).toBe('review.question-not-found');
  });
});
