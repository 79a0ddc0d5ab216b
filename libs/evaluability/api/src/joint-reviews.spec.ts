import type { Comparison, Fix, OwnFix, ReviewDetail, ReviewSummary } from '@rt/evaluability/domain';
import { accountIdOf, twoReviewers, type TwoReviewers } from '../testing/src';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { EvaluabilityModule } from './evaluability.module';

describe('a review that both have handed in', () => {
  let api: TestApi;
  let one: TestClient;
  let other: TestClient;
  let interventionId: string;
  let opened: TwoReviewers['handedIn'];

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    ({ one, other, interventionId, handedIn: opened } = await twoReviewers(api));
  });
  afterAll(() => api?.close());

  const keysOf = ({ questions }: ReviewDetail) => questions.map(({ key }) => key);
  const agreed = async () => {
    const review = await opened();
    for (const at of [1, 4, 7])
      await one.put(
        `/reviews/${review.id}/joint-answers/${keysOf(review)[at]}`,
        { score: '2', comment: 'Vi enades.' },
        { version: 0 },
      );
    const locked = await one.put<Comparison>(`/reviews/${review.id}/agreement`, {}, { version: 1 });
    expect(locked.status).toBe(200);
    return review;
  };

  it('shows both when both have handed in, with their agreement', async () => {
    const review = await opened();
    const { agreement, rows } = (await other.get<Comparison>(`/reviews/${review.id}/comparison`)).body;
    expect(agreement.counts).toEqual({ same: 6, near: 3, far: 0, relevance: 0, unanswered: 0 });
    expect(agreement.scale?.kappa?.toFixed(4)).toBe('0.6667');
    expect(rows.map(({ key }) => key)).toEqual(keysOf(review));
  });

  it('is agreed on when every difference is settled; what both gave alike needs nothing', async () => {
    const review = await opened();
    const early = await one.put<ProblemBody>(`/reviews/${review.id}/agreement`, {}, { version: 1 });
    expect(early.body).toMatchObject({ status: 422, code: 'review.not-joint' });
    expect(early.body.issues).toHaveLength(3);
    const done = await agreed();
    const { rows } = (await one.get<Comparison>(`/reviews/${done.id}/comparison`)).body;
    expect(rows.every(({ joint }) => joint)).toBe(true);
  });

  it('locks the joint answer; an amendment stands beside it with its reason', async () => {
    const review = await agreed();
    const key = keysOf(review)[1] ?? '';
    const joint = { score: '1', comment: null };
    const late = await one.put<ProblemBody>(`/reviews/${review.id}/joint-answers/${key}`, joint, { version: 1 });
    expect(late.body.code).toBe('review.agreed');
    const amendment = { key, score: '3', reason: 'Nya uppgifter i mars.' };
    const { amendments, rows } = (await other.post<Comparison>(`/reviews/${review.id}/amendments`, amendment)).body;
    expect(amendments).toMatchObject([amendment]);
    expect(rows[1]?.joint?.score).toBe('2');
  });

  it('comes to a verdict with a reason, after the joint answer and not before', async () => {
    const verdict = { verdict: 'fix_first', reason: 'Utgångsvärden saknas.' };
    const early = await opened();
    expect((await one.put<ProblemBody>(`/reviews/${early.id}/verdict`, verdict, { version: 1 })).body.code).toBe(
      'review.not-agreed',
    );
    const review = await agreed();
    const judged = await one.put<ReviewDetail>(`/reviews/${review.id}/verdict`, verdict, { version: 2 });
    expect(judged.body).toMatchObject({ state: 'judged', verdict });
    const pelle = await api.as('project_manager');
    const seen = (await pelle.get<ReviewSummary[]>(`/reviews?subjectKind=intervention&subjectId=${interventionId}`))
      .body;
    expect(seen.find(({ id }) => id === review.id)).toMatchObject({ verdict });
  });

  it('gives fixes to people of the region, who see them and say when they are done', async () => {
    const review = await agreed();
    const ownerId = await accountIdOf(api, 'project_manager');
    const input = { text: 'Ta fram utgångsvärde', questionKey: keysOf(review)[0], ownerId, dueOn: '2027-03-31' };
    const fix = (await one.post<Fix>(`/reviews/${review.id}/fixes`, input)).body;
    const pelle = await api.as('project_manager');
    const mine = (await pelle.get<OwnFix[]>('/review-fixes')).body;
    expect(mine).toMatchObject([{ text: input.text, subject: { name: 'Vägen till jobb' }, done: null }]);
    const done = await pelle.put<Fix>(`/review-fixes/${fix.id}/done`, {}, { version: 1 });
    expect(done.body.done).toMatchObject({ by: 'project_manager' });
    expect((await pelle.get<OwnFix[]>('/review-fixes')).body).toEqual([]);
    const reader = await api.as('reader');
    expect((await reader.delete<ProblemBody>(`/review-fixes/${fix.id}/done`, { version: 2 })).body.code).toBe(
      'review-fix.not-own',
    );
    const stranger = await accountIdOf(api, 'neighbour');
    const refused = await one.post<ProblemBody>(`/reviews/${review.id}/fixes`, { ...input, ownerId: stranger });
    expect(refused.body.code).toBe('review-fix.owner-unknown');
  });
});
