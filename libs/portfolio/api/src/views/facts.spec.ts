import { claimedTwice, kronaProof, type PortfolioFacts, type PortfolioTree } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  insertGoal,
  linkInput,
  register,
  submitReport,
  told,
} from '../../testing/src';

describe('the facts of what if', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  it('show that each krona is counted once, and which reported value is claimed twice', async () => {
    const goal = await insertGoal(api.dataSource, { code: '1.1' });
    const [indicator, period] = [await createReportedIndicator(owner), await createPeriod(owner)];
    for (const [name, share, amount] of [
      ['Jobbspåret', 33.33, 1000.01],
      ['Plugga klart', 50, 7],
    ] as const) {
      const { id } = await register(owner, { name, funding: [{ fund: 'own', amount }] });
      const link = await owner.post<{ id: string }>(`/interventions/${id}/goal-links`, linkInput(goal.id, { share }));
      await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: 1 });
      await submitReport(owner, { id, periodId: period.id }, [told(indicator.id, 24)]);
    }
    const { body: facts } = await owner.get<PortfolioFacts>('/portfolio/facts');
    expect(kronaProof(facts)).toMatchObject({ whole: 1007.01, difference: 0, twice: [], confirmed: 336.8 });
    expect(facts.goals).toMatchObject([{ key: goal.lineageId, code: '1.1' }]);
    expect(claimedTwice(facts)).toMatchObject([
      { goal: goal.lineageId, period: { name: period.name }, found: { value: 24 } },
    ]);
    expect(
      (await (await api.as('project_manager')).get<PortfolioFacts>('/portfolio/facts')).body.interventions,
    ).toEqual([]);
  });

  it('show goals on the level that is asked for, and those without one as they are', async () => {
    const { lineageId: top } = await insertGoal(api.dataSource, {
      code: '9',
      wording: 'Ett län som håller ihop',
      state: 'draft',
    });
    await api.dataSource.query(`UPDATE goal SET level = 'overall_goal' WHERE lineage_id = $1`, [top]);
    const sub = await insertGoal(api.dataSource, { code: '9.1', wording: 'Fler bussar', state: 'draft' });
    await api.dataSource.query(
      `UPDATE goal SET parent_id = (SELECT id FROM goal WHERE lineage_id = $1) WHERE lineage_id = $2`,
      [top, sub.lineageId],
    );
    const { id } = await register(owner, {
      name: 'Busslinjen',
      kind: 'process',
      funding: [{ fund: 'own', amount: 10 }],
    });
    const link = await owner.post<{ id: string }>(`/interventions/${id}/goal-links`, linkInput(sub.id, { share: 100 }));
    await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: 1 });
    const by = async (query: string) =>
      (await owner.get<PortfolioTree>(`/portfolio/tree?by=goal&kind=process${query}`)).body.branches.map(
        ({ code }) => code,
      );
    expect(await by('')).toEqual(['9.1']);
    expect(await by('&level=overall_goal')).toEqual(['9']);
    expect(await by('&level=priority')).toEqual(['9.1']);
    expect(await by(`&goal=${top}`)).toEqual(['9.1']);
    expect(await by(`&goal=${top}&goalLevel=linked`)).toEqual([]);
  });

  it('leave what is secret to the reader out of every sum, and say how many there are', async () => {
    const secret = { kind: 'business_support', secret: true, funding: [{ fund: 'own', amount: 777 }] } as const;
    await register(owner, { name: 'Hemlig', ...secret, funding: [...secret.funding] });
    const totals = async (as: TestClient) => {
      const asked = ['tree?by=fund', 'matrix?rows=kind&columns=fund', 'flows', 'timeline', 'places'].map(
        async (view) => (await as.get<PortfolioTree>(`/portfolio/${view}`)).body.total,
      );
      return [...new Set((await Promise.all(asked)).map((total) => JSON.stringify(total)))].map((total) =>
        JSON.parse(total),
      );
    };
    const [all, ...others] = await totals(owner);
    expect(others).toEqual([]);
    const [seen, ...more] = await totals(await api.as('reader'));
    expect(more).toEqual([]);
    expect(seen).toEqual({ amount: all.amount - 777, interventions: all.interventions - 1, concealed: 1 });
  });
});
