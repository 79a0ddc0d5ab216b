import type { Answer, ReviewDetail } from '@rt/evaluability/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { twoReviewers, type TwoReviewers } from '../../testing/src';
import { EvaluabilityModule } from '../evaluability.module';

const TIMING = 'davies.timing';

describe('what a reviewer makes of what the system knows', () => {
  let api: TestApi;
  let two: TwoReviewers;
  let review: ReviewDetail;

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    two = await twoReviewers(api);
    review = await two.start('project_programme');
  });
  afterAll(() => api?.close());

  const take = (taken: object[], version: number, key = TIMING) =>
    two.one.put<Answer & ProblemBody>(
      `/reviews/${review.id}/answers/${key}`,
      { score: null, comment: null, evidence: [], taken },
      { version },
    );
  const runs = (startsOn: string) =>
    api.dataSource.query('UPDATE intervention SET starts_on = $1 WHERE id = $2', [startsOn, two.interventionId]);

  it('is taken fact by fact, with what the system said then', async () => {
    await runs('2025-01-01');
    const contested = { code: 'period', stance: 'contested' };
    const confirmed = { code: 'strategy_end', stance: 'confirmed' };
    const first = (await take([contested], 0)).body;
    expect(first.taken).toMatchObject([{ ...contested, fact: { code: 'period', from: '2025-01-01' } }]);
    await runs('2026-09-01');
    const both = (await take([contested, confirmed], 1)).body;
    expect(both.taken).toMatchObject([
      { ...contested, fact: { from: '2025-01-01' } },
      { ...confirmed, fact: { code: 'strategy_end' } },
    ]);
    const again = (await take([{ code: 'period', stance: 'confirmed' }], 2)).body;
    expect(again.taken).toMatchObject([{ code: 'period', stance: 'confirmed', fact: { from: '2026-09-01' } }]);
  });

  it('is taken back by being left out', async () => expect((await take([], 3)).body.taken).toEqual([]));

  it('is not taken of what bears on another question, and not twice', async () => {
    const refused = await take([{ code: 'baselines', stance: 'confirmed' }], 4);
    expect(refused.body).toMatchObject({ status: 422, code: 'review.fact-not-said' });
    const twice = [
      { code: 'period', stance: 'confirmed' },
      { code: 'period', stance: 'contested' },
    ];
    expect((await take(twice, 4)).status).toBe(400);
  });

  it('leaves what was said of all facts at once as it was said, also when the answer is changed', async () => {
    const key = 'davies.access';
    await take([], 0, key);
    await api.dataSource.query(`UPDATE review_answer SET stance = 'contested' WHERE question_key = $1`, [key]);
    const changed = (await take([{ code: 'participants', stance: 'confirmed' }], 1, key)).body;
    expect(changed).toMatchObject({ stance: 'contested', taken: [{ code: 'participants', stance: 'confirmed' }] });
  });
});
