import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { Judgement } from './judged';
import { ReadinessModule } from './readiness.module';

describe('judging a wording over HTTP', () => {
  let api: TestApi;
  let reader: TestClient;
  const wording = 'Andelen unga 16–24 år som arbetar ska öka till minst 80 procent senast 2030';
  beforeAll(async () => {
    api = await createTestApi(IdentityModule, ReadinessModule);
    reader = await api.as('reader');
  });
  afterAll(() => api.close());

  it('answers the report, a note for every criterion, a rewritten sentence and the engine’s version', async () => {
    const { status, body } = await reader.post<Judgement>('/readiness', { wording });
    expect(status).toBe(200);
    expect(body.report).toMatchObject({ verdict: 'ready', deadline: true, target: 'absolute' });
    expect(body.notes).toHaveLength(9);
    expect(body.rewrite.length).toBeGreaterThan(0);
    expect(body.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('counts the fields beside the wording in', async () => {
    const formulation = { targetValue: 80, unit: 'procent', targetYear: 2030 };
    const { body } = await reader.post<Judgement>('/readiness', {
      wording: 'Andelen unga som arbetar ska öka',
      formulation,
    });
    expect(body.report).toMatchObject({ verdict: 'ready', filledBy: { target: 'field', deadline: 'field' } });
  });

  it('never shows a vision as failing', async () => {
    const { body } = await reader.post<Judgement>('/readiness', { wording: 'En livskraftig region', level: 'vision' });
    expect(body.notes.filter(({ state }) => state === 'missing')).toEqual([]);
  });

  it.each([
    {},
    { wording: '' },
    { wording: 'x'.repeat(1001) },
    { wording: 'Fler\u0000unga' },
    { wording, level: 'dröm' },
    { wording, formulation: { targetYear: 20300 } },
    { wording, formulation: [1] },
    { wording, extra: true },
  ])('refuses %j', async (body) => {
    expect((await reader.post('/readiness', body)).status).toBe(400);
  });

  it('is only for those who are signed in', async () => {
    expect((await api.anonymous().post('/readiness', { wording })).status).toBe(401);
  });
});
