import type { Fix, ReviewDetail, ReviewSummary, ReviewYear } from '@rt/evaluability/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { accountIdOf, answerAll, twoReviewers, type TwoReviewers } from '../testing/src';
import { EvaluabilityModule } from './evaluability.module';

describe('a portfolio under review', () => {
  let api: TestApi;
  let two: TwoReviewers;

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    two = await twoReviewers(api);
  });
  afterAll(() => api?.close());

  const start = (name: string, filter: string) =>
    two.one.post<ReviewDetail & ProblemBody>('/reviews', {
      subject: { kind: 'portfolio', name, filter },
      checklist: 'portfolio',
      reviewerIds: two.reviewerIds,
    });
  const agreed = async (name: string, filter: string) => {
    const review = (await start(name, filter)).body;
    const keys = review.questions.map(({ key }) => key);
    for (const client of [two.one, two.other]) {
      await answerAll(client, review.id, keys, ['2']);
      await client.put(`/reviews/${review.id}/hand-in`);
    }
    await two.one.put(`/reviews/${review.id}/agreement`, {}, { version: 1 });
    return review.id;
  };
  const of = (filter: string) => `subjectKind=portfolio&filter=${encodeURIComponent(filter)}`;

  it('is the same year after year by what it selects, whatever it was called and in whatever order it was chosen', async () => {
    const first = await agreed('Projekten', 'kind=project&fund=erdf');
    const second = await agreed('Projekten inför 2030', 'fund=erdf&kind=project');
    await agreed('Alla projekt', 'kind=project');
    const years = (await two.one.get<ReviewYear[]>(`/review-years?${of('fund=erdf&kind=project&sort=name')}`)).body;
    expect(years.map(({ reviewId }) => reviewId)).toEqual([first, second]);
    const listed = (await two.one.get<ReviewSummary[]>(`/reviews?${of('kind=project')}`)).body;
    expect(listed.map(({ subject }) => subject.name)).toEqual(['Alla projekt']);
  });

  it('shows what is left to mend of it, and nothing of other selections', async () => {
    const id = await agreed('Stöden', 'kind=business_support');
    const fix = { text: 'Räkna jobben lika', questionKey: null, dueOn: '2027-01-31' };
    const ownerId = await accountIdOf(api, 'project_manager');
    const { body } = await two.one.post<Fix>(`/reviews/${id}/fixes`, { ...fix, ownerId });
    const open = (filter: string) => two.one.get<Fix[]>(`/open-fixes?${of(filter)}`);
    expect((await open('kind=business_support')).body).toMatchObject([fix]);
    expect((await open('kind=project')).body).toEqual([]);
    await two.one.put(`/review-fixes/${body.id}/done`, {}, { version: 1 });
    expect((await open('kind=business_support')).body).toEqual([]);
    expect((await (await api.as('neighbour')).get<Fix[]>(`/open-fixes?${of('kind=business_support')}`)).body).toEqual(
      [],
    );
  });

  it('is not what each reader leads: that would be another portfolio for each', async () =>
    expect((await start('Mina', 'mine=true')).body).toMatchObject({ status: 422, code: 'review.own-selection' }));
});
