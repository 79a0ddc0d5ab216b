import type { GoalLink, InterventionPage } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../testing/src';

describe('the list of interventions', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    const goal = await insertGoal(api.dataSource);
    const link = async (id: string, share: number) =>
      (await owner.post<GoalLink>(`/interventions/${id}/goal-links`, linkInput(goal.id, { share }))).body;
    await register(owner, {
      name: 'Ökad export',
      funding: [
        { fund: 'erdf', amount: 200, year: 2025 },
        { fund: 'own', amount: 100, year: 2026 },
      ],
      organisation: 'Almi',
      horizontal: [{ criterion: 'equality', answer: 'part', comment: null }],
    });
    const confirmed = await register(owner, { name: 'Äldres hälsa', funding: [{ fund: 'own', amount: 100.5 }] });
    const declined = await register(owner, { name: 'Åkerns mångfald 100%', kind: 'process' });
    const proposed = await register(await api.as('project_manager'), { name: 'Zinkgruvan', reference: 'RUN 7' });
    await owner.put(`/goal-links/${(await link(confirmed.id, 100)).id}/confirmation`, {}, { version: 1 });
    const no = { reason: 'Når inte målgruppen' };
    await owner.put(`/goal-links/${(await link(declined.id, 60)).id}/decline`, no, { version: 1 });
    await link(proposed.id, 40);
  });
  afterAll(() => api?.close());

  const page = async (query = '', as = owner) => (await as.get<InterventionPage>(`/interventions${query}`)).body;
  const names = async (query: string) => (await page(query)).items.map(({ name }) => name);

  it('stands in Swedish order, with how many and how much there is in all', async () => {
    const { items, total, amount } = await page();
    expect(items.map(({ name }) => name)).toEqual([
      'Zinkgruvan',
      'Åkerns mångfald 100%',
      'Äldres hälsa',
      'Ökad export',
    ]);
    expect([total, amount]).toEqual([4, 400.5]);
  });

  it('counts links by state and does not count a declined share', async () => {
    const { items } = await page();
    expect(items.map(({ allocated }) => allocated)).toEqual([40, 0, 100, 0]);
    expect(items[1]?.links).toEqual({ confirmed: 0, proposed: 0, declined: 1 });
    expect(items[0]).toMatchObject({ manager: { name: 'project_manager' }, links: { proposed: 1 } });
  });

  it.each([
    ['?links=without_goal', ['Zinkgruvan', 'Åkerns mångfald 100%', 'Ökad export']],
    ['?links=unanswered', ['Zinkgruvan']],
    ['?links=declined', ['Åkerns mångfald 100%']],
    ['?links=unallocated', ['Zinkgruvan', 'Åkerns mångfald 100%', 'Ökad export']],
    ['?kind=process', ['Åkerns mångfald 100%']],
    ['?fund=erdf', ['Ökad export']],
    ['?funders=several', ['Ökad export']],
    ['?funders=one', ['Äldres hälsa']],
    ['?funders=several&year=2026', []],
    ['?funders=one&year=2026', ['Ökad export']],
    ['?funders=one&year=~none', ['Äldres hälsa']],
    ['?funders=several&fund=erdf', ['Ökad export']],
    ['?equality=contributes', ['Ökad export']],
    ['?equality=part', ['Ökad export']],
    ['?equality=main', []],
    ['?equality=~none', ['Zinkgruvan', 'Åkerns mångfald 100%', 'Äldres hälsa']],
    ['?environmentClimate=contributes', []],
    ['?equality=contributes&integrationDiversity=~none', ['Ökad export']],
    ['?mine=true', []],
    ['?search=HÄLSA', ['Äldres hälsa']],
    ['?search=export%20almi', ['Ökad export']],
    ['?search=run%207', ['Zinkgruvan']],
    ['?search=%25', ['Åkerns mångfald 100%']],
    ['?search=_', []],
    ['?search=%5C', []],
    ['?sort=amount&descending=true&limit=2', ['Ökad export', 'Äldres hälsa']],
    ['?sort=allocated&descending=true&limit=1', ['Äldres hälsa']],
    ['?offset=3', ['Ökad export']],
  ])('answers %s with %p', async (query, expected) => expect(await names(query)).toEqual(expected));

  it('tells how many there are although only some are asked for', async () => {
    expect(await page('?limit=1')).toMatchObject({ total: 4, amount: 400.5, items: [{ name: 'Zinkgruvan' }] });
  });

  it('shows a project manager only their own, whatever they ask for', async () => {
    const { items } = await page('?mine=false', await api.as('project_manager'));
    expect(items.map(({ name }) => name)).toEqual(['Zinkgruvan']);
  });

  it.each([
    '?limit=0',
    '?limit=5000',
    '?limit=x',
    '?sort=name;drop',
    '?links=all',
    '?mine=maybe',
    '?funders=none',
    '?equality=yes',
    '?offset=-1',
    '?x=1',
  ])('refuses %s', async (query) => expect((await owner.get(`/interventions${query}`)).status).toBe(400));
});
