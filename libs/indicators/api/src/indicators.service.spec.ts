import { type IndicatorDetail, type IndicatorSummary, PASSPORT_DEFAULTS } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { randomUUID } from 'node:crypto';
import { createIndicator, insertGoal, passport } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('indicators', () => {
  let api: TestApi;
  let owner: TestClient;
  let neighbour: TestClient;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
    neighbour = await api.as('neighbour');
  });
  afterAll(() => api.close());

  it('keeps a passport as it was given', async () => {
    const made = await owner.post<IndicatorDetail>('/indicators', passport());
    expect(made.status).toBe(201);
    expect(made.headers['etag']).toBe('"1"');
    expect((await owner.get<IndicatorDetail>(`/indicators/${made.body.id}`)).body).toEqual({
      ...PASSPORT_DEFAULTS,
      ...passport(),
      id: made.body.id,
      targets: [],
      breaks: [],
      retiredOn: null,
      assessments: [],
      goals: [],
      version: 1,
    });
  });
  it('keeps a decimal to its last digit', async () => {
    const { id } = await createIndicator(owner, { baseline: { value: 31.32959689, year: 2000 } });
    expect((await owner.get<IndicatorDetail>(`/indicators/${id}`)).body.baseline?.value).toBe(31.32959689);
  });
  it('does not let two indicators of a region have one name', async () => {
    const { name } = await createIndicator(owner);
    const again = await owner.post<ProblemBody>('/indicators', passport({ name }));
    expect([again.status, again.body.code, again.body.issues?.[0]?.path]).toEqual([
      409,
      'indicator.name-taken',
      'name',
    ]);
    expect((await neighbour.post('/indicators', passport({ name }))).status).toBe(201);
  });
  it.each<[string, object, string]>([
    ['no name', { name: '' }, 'name'],
    ['control characters', { name: 'a\u0000b' }, 'name'],
    ['an endless unit', { unit: 'x'.repeat(61) }, 'unit'],
    ['an unknown polarity', { polarity: 'up' }, 'polarity'],
    ['a baseline without its year', { baseline: { value: 1 } }, 'baseline.year'],
    ['a baseline that is a list', { baseline: [] }, 'baseline'],
    ['a baseline that is a number', { baseline: 5 }, 'baseline'],
    ['a year from a slip of the finger', { baseline: { value: 1, year: 20200 } }, 'baseline.year'],
    ['a field there is not', { colour: 'red' }, 'colour'],
  ])('refuses %s, naming the field', async (_, changes, path) => {
    const answer = await owner.post<ProblemBody>('/indicators', { ...passport({ name: 'Avvisad' }), ...changes });
    expect([answer.status, answer.body.issues?.map((issue) => issue.path)]).toEqual([
      400,
      expect.arrayContaining([path]),
    ]);
  });

  it('changes what is given and leaves the rest', async () => {
    const { id, version } = await createIndicator(owner);
    const changed = await owner.patch<IndicatorDetail>(
      `/indicators/${id}`,
      { unit: 'antal', baseline: null },
      { version },
    );
    expect(changed.body).toMatchObject({ unit: 'antal', baseline: null, polarity: 'higher', version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
  });
  it('does not change anything without a version, and shows both where it is stale', async () => {
    const { id } = await createIndicator(owner);
    expect((await owner.patch(`/indicators/${id}`, { unit: 'antal' })).status).toBe(428);
    await owner.patch(`/indicators/${id}`, { unit: 'ton' }, { version: 1 });
    const stale = await owner.patch<ProblemBody>(`/indicators/${id}`, { unit: 'antal' }, { version: 1 });
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ unit: 'ton', version: 2 })]);
  });
  it('does not empty a field that must be there', async () => {
    const { id, version } = await createIndicator(owner);
    expect((await owner.patch(`/indicators/${id}`, { name: null }, { version })).status).toBe(400);
  });
  it('tells the audit trail what changed', async () => {
    const { id, version } = await createIndicator(owner);
    await owner.patch(`/indicators/${id}`, { unit: 'antal' }, { version });
    const trail = await api.dataSource.query<{ action: string; after: object }[]>(
      'SELECT action, after FROM audit_entry WHERE object_id = $1 ORDER BY id',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['created', 'changed']);
    expect(trail[1]?.after).toEqual({ unit: 'antal' });
  });
  it('lets go of an indicator without values', async () => {
    const { id } = await createIndicator(owner);
    expect((await owner.delete(`/indicators/${id}`)).status).toBe(204);
    expect((await owner.get(`/indicators/${id}`)).status).toBe(404);
  });
  it('does not remove an indicator that has values', async () => {
    const { id } = await createIndicator(owner);
    const values = [{ placeCode: '20', sex: 'total', period: '2024', value: 1 }];
    await owner.post(`/indicators/${id}/observations`, { label: 'Egen mätning', values });
    expect((await owner.delete<ProblemBody>(`/indicators/${id}`)).body.code).toBe('indicator.has-values');
  });

  it('answers 404 for what belongs to another region, whatever is asked', async () => {
    const { id } = await createIndicator(owner);
    const answers = [
      await neighbour.get(`/indicators/${id}`),
      await neighbour.patch(`/indicators/${id}`, { unit: 'x' }, { version: 1 }),
      await neighbour.delete(`/indicators/${id}`),
      await neighbour.post(`/indicators/${id}/targets`, { value: 1, year: 2030 }),
      await neighbour.get(`/indicators/${id}/series`),
      await neighbour.get(`/indicators/${id}/series-loads`),
      await neighbour.upload(`/indicators/${id}/series-loads`, { name: 'a.json', content: '{}' }),
      await owner.get(`/indicators/${randomUUID()}`),
      await owner.get('/indicators/inget-id'),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await neighbour.get<IndicatorSummary[]>('/indicators')).body.map((each) => each.id)).not.toContain(id);
  });
  it('lets a reader read and not write', async () => {
    const reader = await api.as('reader');
    const { id } = await createIndicator(owner);
    expect((await reader.get(`/indicators/${id}`)).status).toBe(200);
    expect((await reader.post('/indicators', passport({ name: 'Nej' }))).status).toBe(403);
    expect((await api.anonymous().get('/indicators')).status).toBe(401);
  });

  describe('on goals', () => {
    it('follows a goal by its lineage', async () => {
      const { id } = await createIndicator(owner);
      const goal = await insertGoal(api, 'Fler ska arbeta');
      expect((await owner.put(`/goals/${goal.id}/indicators/${id}`)).status).toBe(204);
      expect((await owner.put(`/goals/${goal.id}/indicators/${id}`)).status).toBe(204);
      const { body } = await owner.get<IndicatorSummary[]>(`/indicators?goalId=${goal.id}`);
      expect(body.map((each) => each.goals)).toEqual([
        [{ id: goal.id, lineageId: goal.lineageId, code: '1.1', wording: 'Fler ska arbeta' }],
      ]);
      await owner.delete(`/goals/${goal.id}/indicators/${id}`);
      expect((await owner.get<IndicatorSummary[]>(`/indicators?goalId=${goal.id}`)).body).toEqual([]);
    });
    it('does not tie an indicator to another region’s goal', async () => {
      const { id } = await createIndicator(owner);
      const goal = await insertGoal(api, 'Grannens mål', 'Region Gävleborg');
      expect((await owner.put<ProblemBody>(`/goals/${goal.id}/indicators/${id}`)).body.code).toBe('goal.not-found');
      expect((await owner.get(`/indicators?goalId=${goal.id}`)).status).toBe(404);
    });
  });

  describe('targets', () => {
    it('keep the one before with its date and reason', async () => {
      const { id } = await createIndicator(owner);
      await owner.post(`/indicators/${id}/targets`, { value: 80, year: 2030 });
      const changed = await owner.post<IndicatorDetail>(`/indicators/${id}/targets`, {
        value: 75,
        year: 2032,
        reason: 'Ny prognos',
        decision: 'RS 2026/12',
      });
      expect(changed.status).toBe(201);
      expect(changed.body.targets).toMatchObject([
        { value: 75, year: 2032, reason: 'Ny prognos', decision: 'RS 2026/12', setBy: 'strategy_owner' },
        { value: 80, year: 2030, reason: null, decision: null },
      ]);
    });
    it('are not moved without a reason', async () => {
      const { id } = await createIndicator(owner);
      await owner.post(`/indicators/${id}/targets`, { value: 80, year: 2030 });
      const answer = await owner.post<ProblemBody>(`/indicators/${id}/targets`, { value: 70, year: 2030 });
      expect([answer.status, answer.body.code]).toEqual([422, 'target.reason-required']);
      expect((await owner.get<IndicatorDetail>(`/indicators/${id}`)).body.targets).toHaveLength(1);
    });
    it('do not fill the history with the same', async () => {
      const { id } = await createIndicator(owner);
      await owner.post(`/indicators/${id}/targets`, { value: 80, year: 2030 });
      const again = await owner.post<ProblemBody>(`/indicators/${id}/targets`, {
        value: 80,
        year: 2030,
        reason: 'Samma',
      });
      expect(again.body.code).toBe('target.unchanged');
    });
  });
});
