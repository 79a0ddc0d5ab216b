import type { RegionCoverage } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { moneyByShares } from '@rt/portfolio/domain';
import { createTestApi, emailOf, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

const YEAR = new Date().getFullYear();

describe('the gap map of a region', () => {
  let api: TestApi;
  let strategist: TestClient;
  let rus: StrategyFixture;
  const read = async (client = strategist, query = '') => (await client.get<RegionCoverage>(`/coverage${query}`)).body;
  const factsOf = async (id: string) => (await read()).goals.find((goal) => goal.id === id);

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    strategist = await api.as('strategy_owner');
    rus = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
  });
  afterAll(() => api?.close());

  it('says that nothing is there for a goal nobody has tied anything to', async () => {
    const { id } = await rus.goal('sub_goal', 'partly');
    expect(await factsOf(id)).toMatchObject({
      verdict: 'partly',
      indicators: 0,
      chains: 0,
      confirmed: 0,
      proposed: 0,
      amount: 0,
      studiesUnderway: 0,
      studiesComplete: 0,
      learnedChanges: 0,
      openFixes: 0,
      openWorkFixes: 0,
    });
  });

  it('counts baselines, targets and values over a goal’s indicators, and which values are current', async () => {
    const goal = await rus.goal();
    await rus.indicator(goal, { baseline: true, target: true, latest: `${YEAR - 3}-01-01` });
    await rus.indicator(goal, { target: true, latest: `${YEAR - 4}-12-01` });
    await rus.indicator(goal, {});
    const counted = { indicators: 3, baselines: 1, targets: 2, observed: 2, current: 1 };
    expect(await factsOf(goal.id)).toMatchObject(counted);
  });

  it('calls a chain unbroken only where it leads from an intervention that is confirmed for that goal', async () => {
    const [goal, other] = [await rus.goal(), await rus.goal()];
    const [confirmed, proposed, elsewhere] = [
      await rus.intervention('Bekräftad', {}),
      await rus.intervention('Föreslagen för målet', {}),
      await rus.intervention('För ett annat mål', {}),
    ];
    await rus.link(confirmed, goal, 10);
    await rus.link(proposed, goal, 10, 'proposed');
    await rus.link(proposed, other, 10);
    await rus.link(elsewhere, other, 10);
    for (const by of [undefined, proposed, elsewhere]) await rus.chain(goal, { leads: true, ...(by ? { by } : {}) });
    await rus.chain(goal, { leads: false, by: confirmed });
    expect(await factsOf(goal.id)).toMatchObject({ chains: 4, unbrokenChains: 0, chainBreak: 'Praktik' });
    await rus.chain(goal, { leads: true, by: confirmed });
    expect(await factsOf(goal.id)).toMatchObject({ chains: 5, unbrokenChains: 1, chainBreak: null });
  });

  it('does not count a chain that has been removed', async () => {
    const goal = await rus.goal();
    await rus.chain(goal, { leads: true });
    expect(await factsOf(goal.id)).toMatchObject({ chains: 1, chainBreak: 'Praktik' });
    await api.dataSource.query(
      `UPDATE effect_chain SET removed_at = now()
       WHERE id IN (SELECT chain_id FROM chain_node WHERE goal_lineage_id = $1)`,
      [goal.lineageId],
    );
    expect(await factsOf(goal.id)).toMatchObject({ chains: 0, unbrokenChains: 0, chainBreak: null });
  });

  it('does not call a chain unbroken because the goal’s own box is tied to the intervention', async () => {
    const goal = await rus.goal();
    const work = await rus.intervention('Direkt på målet', {});
    await rus.link(work, goal, 10);
    await rus.chain(goal, { leads: true });
    await api.dataSource.query(
      `INSERT INTO chain_node_intervention (chain_id, node_id, intervention_id)
       SELECT chain_id, id, $2 FROM chain_node WHERE goal_lineage_id = $1`,
      [goal.lineageId, work],
    );
    expect(await factsOf(goal.id)).toMatchObject({ unbrokenChains: 0, chainBreak: 'Praktik' });
  });

  it('does not name a need where something is to be done about it', async () => {
    const goal = await rus.goal();
    const boxes = [
      { kind: 'need', text: 'Behovet' },
      { kind: 'activity', text: 'Det som ska göras' },
    ];
    await rus.drawnChain(goal, {
      boxes,
      arrows: [
        [0, 1],
        [1, 'goal'],
      ],
    });
    expect(await factsOf(goal.id)).toMatchObject({ chainBreak: 'Det som ska göras' });
  });

  it('names the goal’s own box where nothing leads to it', async () => {
    const goal = await rus.goal();
    await rus.chain(goal, { leads: false });
    expect(await factsOf(goal.id)).toMatchObject({ chains: 1, unbrokenChains: 0, chainBreak: 'Målet' });
  });

  it('keeps planned studies apart from complete ones', async () => {
    const goal = await rus.goal();
    await rus.study(goal, 'planned');
    await rus.study(goal, 'complete');
    expect(await factsOf(goal.id)).toMatchObject({ studiesUnderway: 1, studiesComplete: 1 });
  });

  it('follows money by confirmed shares, keeps proposed money apart and forgets declined links', async () => {
    const goal = await rus.goal();
    const work = await rus.intervention('Vägen in', { erdf: 1000, own: 500.5 });
    await rus.link(work, goal, 40);
    await rus.link(await rus.intervention('Föreslagen', { own: 200 }), goal, 100, 'proposed');
    await rus.link(await rus.intervention('Avböjd', { own: 900 }), goal, 100, 'declined');
    expect(await factsOf(goal.id)).toMatchObject({ confirmed: 1, proposed: 1, amount: 600.2, proposedAmount: 200 });
    const names = (await read()).untied.map(({ name }) => name);
    expect(names).toEqual(['Avböjd', 'Föreslagen', 'Vägen in']);
  });

  it('divides every öre as the portfolio does, and loses none', async () => {
    const shares = [33.33, 33.33, 33.33];
    const goals = await Promise.all(shares.map(() => rus.goal()));
    goals.sort((one, other) => (one.lineageId < other.lineageId ? -1 : 1));
    const before = (await read()).money;
    const work = await rus.intervention('Tre delar', { own: 0.07 });
    for (const [at, goal] of goals.entries()) await rus.link(work, goal, shares[at] ?? 0);
    const after = await read();
    const parts = goals.map(({ id }) => after.goals.find((goal) => goal.id === id)?.amount);
    expect(parts).toEqual(moneyByShares(0.07, shares).parts);
    expect(after.money.total - before.total).toBeCloseTo(0.07, 5);
  });

  it('does not call money lost that goes to another strategy of the region', async () => {
    const other = await StrategyFixture.in(api.dataSource, 'Region Dalarna', 'Klimatprogram', 'programme');
    const before = (await read(strategist, `?versionId=${rus.versionId}`)).money;
    await rus.link(await rus.intervention('Vätgas', { own: 70 }), await other.goal(), 50);
    const after = (await read(strategist, `?versionId=${rus.versionId}`)).money;
    expect(after.elsewhere - before.elsewhere).toBeCloseTo(35);
    expect(after.unallocated - before.unallocated).toBeCloseTo(35);
    expect(after.withoutGoal).toBe(before.withoutGoal);
  });

  it('names only a project manager’s own interventions, and says how many more there are', async () => {
    const [account] = await api.dataSource.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [
      emailOf('project_manager'),
    ]);
    await rus.intervention('Min egen', { own: 1 }, account?.id);
    const seen = await read(await api.as('project_manager'));
    expect(seen.untied.map(({ name }) => name)).toEqual(['Min egen']);
    const all = await read();
    expect(seen.hidden).toBe(all.untied.length - 1);
    expect(seen.money).toEqual(all.money);
  });

  it('answers JSON as the database wrote it, with what version it is about', async () => {
    const answer = await strategist.get<RegionCoverage>(`/coverage?versionId=${rus.versionId}`);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.body.strategy).toMatchObject({ versionId: rus.versionId, state: 'draft', startYear: 2022 });
  });

  it('shows nobody another region’s strategy: not the draft, not that it exists', async () => {
    const answer = await (await api.as('neighbour')).get(`/coverage?versionId=${rus.versionId}`);
    expect(answer).toMatchObject({ status: 404, body: { code: 'strategy-version.not-found' } });
  });

  it('says so where there is no strategy at all', async () =>
    expect(await (await api.as('neighbour')).get('/coverage')).toMatchObject({
      status: 404,
      body: { code: 'coverage.no-strategy' },
    }));

  it.each(['1', 'null', '%00', "'--"])('refuses %s as a version', async (id) =>
    expect((await strategist.get(`/coverage?versionId=${id}`)).status).toBe(400),
  );

  it('prefers what is adopted', async () => {
    await rus.adopt();
    expect((await read()).strategy).toMatchObject({ versionId: rus.versionId, state: 'adopted' });
  });
});
