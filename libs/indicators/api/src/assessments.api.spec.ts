import type { Assessment, AssessmentInput, IndicatorDetail, IndicatorSummary } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createIndicator } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

const JUDGED: AssessmentInput = { trend: null, target: null, reason: null, text: 'Uppgången håller i sig.' };

describe('an assessment of an indicator', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  beforeEach(async () => {
    ({ id } = await createIndicator(owner, { baseline: { value: 78, year: 2020 } }));
    await enter([78, 78.5, 79, 79.5]);
    await owner.post(`/indicators/${id}/targets`, { value: 82, year: 2030 });
  });
  afterAll(() => api.close());

  const enter = (values: number[]) =>
    owner.post(`/indicators/${id}/observations`, {
      label: 'Egen mätning',
      values: values.map((value, at) => ({ placeCode: '20', sex: 'total', period: String(2020 + at), value })),
    });
  const judge = (changes: Partial<AssessmentInput>) =>
    owner.post<IndicatorDetail & ProblemBody>(`/indicators/${id}/assessments`, { ...JUDGED, ...changes });
  const newest = async (): Promise<Assessment | undefined> =>
    (await owner.get<IndicatorDetail>(`/indicators/${id}`)).body.assessments[0];

  it('is kept with who made it, newest first', async () => {
    await judge({});
    const { status, body } = await judge({ text: 'Och fortsätter.' });
    expect(status).toBe(201);
    expect(body.assessments.map(({ text, madeBy, changed }) => [text, madeBy, changed])).toEqual([
      ['Och fortsätter.', 'strategy_owner', []],
      ['Uppgången håller i sig.', 'strategy_owner', []],
    ]);
  });
  it('needs a reason where it differs from the computed status', async () => {
    const refused = await judge({ trend: 'worsening' });
    expect([refused.status, refused.body.code, refused.body.issues?.[0]?.path]).toEqual([
      422,
      'assessment.reason-required',
      'reason',
    ]);
    expect((await judge({ target: 'moving_away', reason: 'Varslen i höst.' })).status).toBe(201);
    expect(await newest()).toMatchObject({ trend: null, target: 'moving_away', reason: 'Varslen i höst.' });
  });
  it('needs none where it agrees', async () => expect((await judge({ trend: 'improving' })).status).toBe(201));
  it('says something', async () => expect((await judge({ text: null })).body.code).toBe('assessment.empty'));
  it.each([{ trend: 'up' }, { target: 'ok' }, { reason: 'x' }, { text: 5 }])('is not %j', async (changes) =>
    expect((await judge(changes as object)).status).toBe(400),
  );

  describe('is to be looked at again', () => {
    beforeEach(() => judge({}));
    it.each<[string, () => Promise<unknown>]>([
      ['values', () => enter([78, 78.6])],
      ['target', () => owner.post(`/indicators/${id}/targets`, { value: 83, year: 2030, reason: 'Ny prognos' })],
      ['baseline', () => owner.patch(`/indicators/${id}`, { baseline: { value: 77, year: 2020 } }, { version: 1 })],
    ])('when its %s have changed', async (ground, change) => {
      expect(await newest()).toMatchObject({ needsReview: false, changed: [] });
      await change();
      expect(await newest()).toMatchObject({ needsReview: true, changed: [ground] });
      const { body } = await owner.get<IndicatorSummary[]>('/indicators');
      expect(body.find((each) => each.id === id)?.assessment?.needsReview).toBe(true);
    });
    it('but not when the same values are entered again', async () => {
      await enter([78, 78.5]);
      expect(await newest()).toMatchObject({ needsReview: false });
    });
  });

  it('is made by those who edit, and of the region’s own', async () => {
    const path = `/indicators/${id}/assessments`;
    expect((await (await api.as('reader')).post(path, JUDGED)).status).toBe(403);
    expect((await (await api.as('neighbour')).post(path, JUDGED)).status).toBe(404);
  });
});
