import type { InterventionDetail, InterventionInput, InterventionPage } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createPortfolioApi, interventionInput, register } from '../../testing/src';

const ITEM = `
  INSERT INTO code_list_item (region_id, list, code, name, retired_on)
  SELECT id, 'theme', $1, $1, $2 FROM region WHERE name = $3 RETURNING id`;
const PLAN = `INSERT INTO action_plan (region_id, name) SELECT id, $1 FROM region WHERE name = $2 RETURNING id`;

describe('what an intervention is sorted, placed and followed by', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const insert = async (statement: string, values: unknown[]) =>
    (await api.dataSource.query<[{ id: string }]>(statement, values))[0].id;
  const item = (code: string, retiredOn: string | null = null, region = 'Region Dalarna') =>
    insert(ITEM, [code, retiredOn, region]);
  const plan = (region = 'Region Dalarna') => insert(PLAN, ['Kompetensplanen', region]);
  const change = ({ id, version }: InterventionDetail, given: Partial<InterventionInput>) =>
    owner.patch<InterventionDetail & ProblemBody>(`/interventions/${id}`, given, { version });

  it('is kept, read whole and in the list, and changed a part at a time', async () => {
    const given: Partial<InterventionInput> = {
      name: 'Allt ifyllt',
      codes: [await item('A')],
      municipalities: ['2080', '2061'],
      actionPlanId: await plan(),
      secret: true,
      horizontal: [{ criterion: 'equality', answer: 'main', comment: 'Hälften kvinnor.' }],
      funding: [
        { fund: 'erdf', amount: 10.5, year: 2026, paid: 0.25 },
        { fund: 'erdf', amount: 20, year: 2027, paid: null },
        { fund: 'own', amount: 5, year: null, paid: 5 },
      ],
    };
    const made = await register(owner, given);
    const { actionPlanId, ...kept } = given;
    const actionPlan = { id: actionPlanId, name: 'Kompetensplanen' };
    expect(made).toMatchObject({ ...kept, municipalities: ['2061', '2080'], actionPlan });
    const { items } = (await owner.get<InterventionPage>('/interventions?search=ifyllt')).body;
    expect(items[0]).toMatchObject({ amount: 35.5, paid: 5.25, codes: given.codes, actionPlan, secret: true });
    const { body } = await change(made, { municipalities: ['2061'], horizontal: [] });
    expect(body).toMatchObject({ ...kept, municipalities: ['2061'], horizontal: [], actionPlan });
  });

  it('comes back with what was removed', async () => {
    const made = await register(owner, {
      codes: [await item('B')],
      municipalities: ['2062'],
      actionPlanId: await plan(),
    });
    await owner.delete(`/interventions/${made.id}`, { version: made.version });
    const { body } = await owner.delete<InterventionDetail>(`/interventions/${made.id}/removal`);
    expect(body).toEqual({ ...made, version: made.version + 1 });
  });

  it('comes back without a code or a plan that has been removed meanwhile', async () => {
    const [code, actionPlanId] = [await item('G'), await plan()];
    const made = await register(owner, { codes: [code], municipalities: ['2062'], actionPlanId });
    await owner.delete(`/interventions/${made.id}`, { version: made.version });
    await owner.delete(`/code-list-items/${code}`, { version: 1 });
    await owner.delete(`/action-plans/${actionPlanId}`, { version: 1 });
    const { body } = await owner.delete<InterventionDetail>(`/interventions/${made.id}/removal`);
    expect(body).toMatchObject({ codes: [], actionPlan: null, municipalities: ['2062'] });
  });

  it('is told of in the trail', async () => {
    const made = await register(owner);
    await change(made, { codes: [await item('C')], municipalities: ['2023'], secret: true });
    const trail = await api.dataSource.query<{ type: string }[]>(
      `SELECT object_type AS type FROM audit_entry WHERE object_id = $1 ORDER BY id`,
      [made.id],
    );
    expect(trail.map(({ type }) => type)).toEqual([
      'intervention',
      'intervention_code',
      'intervention_municipality',
      'intervention',
    ]);
  });

  it('takes no code or plan of another region, and none that has ended', async () => {
    const made = await register(owner);
    const neighbours = 'Region Gävleborg';
    for (const [given, code] of [
      [{ codes: [await item('D', null, neighbours)] }, 'intervention.code-unknown'],
      [{ codes: [await item('E', '2020-01-01')] }, 'intervention.code-unknown'],
      [{ actionPlanId: await plan(neighbours) }, 'intervention.action-plan-unknown'],
      [{ municipalities: ['2080', '2180'] }, 'intervention.municipality-outside'],
    ] satisfies [Partial<InterventionInput>, string][])
      expect(await change(made, given)).toMatchObject({ status: 422, body: { code } });
  });

  it('keeps a code that ended after it was given', async () => {
    const code = await item('F');
    const made = await register(owner, { codes: [code] });
    await api.dataSource.query(`UPDATE code_list_item SET retired_on = '2020-01-01' WHERE id = $1`, [code]);
    expect((await change(made, { codes: [code], name: 'Nytt namn' })).status).toBe(200);
  });

  it.each([
    ['codes', ['x']],
    ['municipalities', ['20']],
    ['municipalities', null],
    ['secret', 'ja'],
    ['horizontal', [{ criterion: 'equality', answer: 'kanske' }]],
    ['horizontal', ['main', 'part'].map((answer) => ({ criterion: 'equality', answer }))],
    ['funding', [{ fund: 'own', amount: 1, year: 26 }]],
    ['funding', [{ fund: 'own', amount: 1, paid: -1 }]],
  ])('does not take %s %j', async (field, value) => {
    const answer = await owner.post('/interventions', { ...interventionInput(), [field]: value });
    expect(answer.status).toBe(400);
  });

  it('does not take the same fund twice for the same year', async () => {
    const funding = [1, 2].map((amount) => ({ fund: 'own' as const, amount, year: 2026 }));
    const answer = await owner.post<ProblemBody>('/interventions', interventionInput({ funding }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'intervention.repeated-fund' } });
  });
});
