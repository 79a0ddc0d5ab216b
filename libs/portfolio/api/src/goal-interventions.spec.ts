import type { GoalInterventions, GoalLink, LinkableGoal } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register, type StoredGoal } from '../testing/src';

describe('what is done for a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  let goal: StoredGoal;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    goal = await insertGoal(api.dataSource, { code: '2.1', wording: 'Fler unga ska fullfölja gymnasiet' });
    const link = async (amount: number, share: number, as = owner) => {
      const { id } = await register(as, { name: `Insats ${amount}`, funding: [{ fund: 'own', amount }] });
      return (await as.post<GoalLink>(`/interventions/${id}/goal-links`, linkInput(goal.id, { share }))).body;
    };
    await link(100, 50);
    await link(1000, 33.33, await api.as('project_manager'));
    const [small, large, no] = [await link(10, 100), await link(2000, 100), await link(4000, 1)];
    for (const { id } of [small, large]) await owner.put(`/goal-links/${id}/confirmation`, {}, { version: 1 });
    await owner.put(`/goal-links/${no.id}/decline`, { reason: 'Fel mål' }, { version: 1 });
  });
  afterAll(() => api?.close());

  const ofGoal = async (as = owner) => (await as.get<GoalInterventions>(`/goals/${goal.id}/interventions`)).body;
  const search = async (text: string, as = owner) =>
    (await as.get<LinkableGoal[]>(`/linkable-goals?search=${encodeURIComponent(text)}`)).body;

  it('shows the unanswered first, then the confirmed by money, then the declined', async () => {
    const { items } = await ofGoal();
    expect(items.map(({ intervention, amount, state }) => [intervention.name, amount, state])).toEqual([
      ['Insats 1000', 333.3, 'proposed'],
      ['Insats 100', 50, 'proposed'],
      ['Insats 2000', 2000, 'confirmed'],
      ['Insats 10', 10, 'confirmed'],
      ['Insats 4000', 40, 'declined'],
    ]);
  });

  it('sums kronor by shares for each state', async () => {
    expect((await ofGoal()).sums).toEqual({
      confirmed: { links: 2, amount: 2010 },
      proposed: { links: 2, amount: 383.3 },
      declined: { links: 1, amount: 40 },
    });
  });

  it('shows a project manager the sums and only their own interventions', async () => {
    const { items, hidden, sums } = await ofGoal(await api.as('project_manager'));
    expect(items.map(({ intervention }) => intervention.name)).toEqual(['Insats 1000']);
    expect([hidden, sums.confirmed.amount]).toEqual([4, 2010]);
  });

  it('is empty and not missing for a goal nobody has linked to', async () => {
    const lonely = await insertGoal(api.dataSource);
    const { body } = await owner.get<GoalInterventions>(`/goals/${lonely.id}/interventions`);
    expect(body).toMatchObject({ items: [], hidden: 0, sums: { confirmed: { links: 0, amount: 0 } } });
  });

  it('is not told to a neighbour', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/goals/${goal.id}/interventions`)).status).toBe(404);
    expect((await owner.get('/goals/x/interventions')).status).toBe(404);
  });

  it('finds goals to link to by number and by words, the exact number first', async () => {
    await insertGoal(api.dataSource, { code: '12.1', wording: 'Renare luft i tätorterna' });
    await insertGoal(api.dataSource, { code: '2.10', wording: 'Renare vatten i sjöarna' });
    expect((await search('2.1')).map(({ code }) => code)).toEqual(['2.1', '2.10', '12.1']);
    expect((await search('vatten RENARE')).map(({ code }) => code)).toEqual(['2.10']);
    expect(await search('finns inte')).toEqual([]);
    expect(await search('2.1', await api.as('neighbour'))).toEqual([]);
  });

  it('does not offer a goal that only an old version had', async () => {
    await insertGoal(api.dataSource, { state: 'superseded', wording: 'Ett nedlagt mål' });
    expect(await search('nedlagt')).toEqual([]);
  });
});
