import type { GoalLink, GoalLinkInput, InterventionDetail } from '@rt/portfolio/domain';
import type { ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../testing/src';

describe('saving all links of an intervention at once', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: string[];
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    const made = [];
    for (const code of ['2.10', '2.9', '1']) made.push(await insertGoal(api.dataSource, { code }));
    goals = made.map(({ id }) => id);
  });
  afterAll(() => api?.close());

  const put = <T = InterventionDetail>({ id, linksVersion }: InterventionDetail, links: GoalLinkInput[]) =>
    owner.put<T>(`/interventions/${id}/goal-links`, { links }, { version: linksVersion });
  const links = (...shares: number[]) => shares.map((share, at) => linkInput(goals[at] ?? '', { share }));

  it('adds, changes and removes in one step, in the strategy’s own order', async () => {
    const first = await put(await register(owner), links(50, 50));
    expect(first.body.links.map(({ goal }) => goal.code)).toEqual(['2.9', '2.10']);
    const second = await put(first.body, [
      linkInput(goals[1] ?? '', { share: 70 }),
      linkInput(goals[2] ?? '', { share: 30 }),
    ]);
    expect(second.body.links.map(({ goal, share }) => [goal.code, share])).toEqual([
      ['1', 30],
      ['2.9', 70],
    ]);
    expect(second.body.version).toBe(1);
  });

  it('moves share from one goal to another without passing 100 % on the way', async () => {
    const first = await put(await register(owner), links(90, 10));
    expect((await put(first.body, links(10, 90))).status).toBe(200);
  });

  it('saves all or nothing', async () => {
    const first = await put(await register(owner), links(40));
    const answer = await put<ProblemBody>(first.body, links(60, 60));
    expect(answer.body).toMatchObject({ status: 422, code: 'share.over-whole' });
    const now = await owner.get<InterventionDetail>(`/interventions/${first.body.id}`);
    expect(now.body.links).toEqual(first.body.links);
  });

  it('keeps the decision of a link that did not change', async () => {
    const first = await put(await register(owner), links(40, 40));
    const [kept] = first.body.links.filter(({ goal }) => goal.id === goals[0]);
    await owner.put<GoalLink>(`/goal-links/${kept?.id}/confirmation`, {}, { version: kept?.version });
    const now = await owner.get<InterventionDetail>(`/interventions/${first.body.id}`);
    const saved = await put(now.body, links(40, 60));
    expect(saved.body.links.map(({ state }) => state).sort()).toEqual(['confirmed', 'proposed']);
  });

  it('does not overwrite a set that somebody has decided on since it was read', async () => {
    const first = await put(await register(owner), links(40));
    const link = first.body.links[0];
    await owner.put(`/goal-links/${link?.id}/decline`, { reason: 'Fel mål' }, { version: link?.version });
    const late = await put<ProblemBody>(first.body, links(50));
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ links: [{ state: 'declined', share: 40 }] });
  });

  it('does not take the same goal twice', async () => {
    const twice = [linkInput(goals[0] ?? '', { share: 10 }), linkInput(goals[0] ?? '', { share: 20 })];
    expect((await put(await register(owner), twice)).status).toBe(409);
  });

  it('does not take more links than can mean anything', async () => {
    const many = Array.from({ length: 51 }, () => linkInput(goals[0] ?? '', { share: 1 }));
    expect((await put(await register(owner), many)).status).toBe(400);
  });
});
