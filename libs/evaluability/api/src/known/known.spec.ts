import {
  CURRENT_CHECKLISTS,
  type KnownFact,
  type KnownOfReview,
  type ReviewDetail,
  type SubjectKind,
} from '@rt/evaluability/domain';
import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { accountIdOf, secondEvaluator } from '../../testing/src';
import { EvaluabilityModule } from '../evaluability.module';

const MONEY = 12_000_000;

describe('what the system knows of what is reviewed', () => {
  let api: TestApi;
  let owner: TestClient;
  let evaluator: TestClient;
  let reviewerIds: string[];
  let goal: GoalDetail;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    owner = await api.as('strategy_owner');
    evaluator = await api.as('evaluator');
    reviewerIds = [await accountIdOf(api, 'evaluator'), (await secondEvaluator(api)).id];
    const strategy = { name: 'Strategi', kind: 'rus', startYear: 2024, endYear: 2030 };
    const { id: strategyId, versions } = (await owner.post<StrategyDetail>('/strategies', strategy)).body;
    const wording = 'Andelen unga som varken arbetar eller studerar ska minska från 9 till 6 procent till 2030.';
    const input = { strategyVersionId: versions[0]?.id, level: 'sub_goal', code: '2.1', wording };
    goal = (await owner.post<GoalDetail>('/goals', input)).body;
    const link = {
      goalId: goal.id,
      share: 50,
      shareAssumed: false,
      directness: 'direct',
      mechanism: 'Fler unga får hjälp till sitt första jobb.',
    };
    const money = (amount: number) => [{ fund: 'erdf', amount }];
    const add = async (name: string, part: object) =>
      (await owner.post<{ id: string; links: { id: string }[] }>('/interventions', { name, kind: 'project', ...part }))
        .body;
    const large = await add('Stora projektet', {
      funding: money(MONEY),
      links: [link],
      startsOn: '2025-01-01',
      reference: 'R-1',
    });
    await owner.put(`/goal-links/${large.links[0]?.id}/confirmation`, {}, { version: 1 });
    const small = await add('Lilla projektet', { funding: money(MONEY - 1), startsOn: '2026-02-01' });
    const secret = await add('Hemliga stödet', { kind: 'business_support', secret: true, funding: money(99_000_000) });
    Object.assign(ids, { strategyId, large: large.id, small: small.id, secret: secret.id });
    const group = (
      await owner.post<{ id: string }>('/code-list-items', {
        list: 'target_group',
        code: 'UNGA',
        name: 'Unga utan jobb',
      })
    ).body;
    for (const id of [large.id, small.id])
      await api.dataSource.query('INSERT INTO intervention_code (intervention_id, item_id) VALUES ($1, $2)', [
        id,
        group.id,
      ]);
    await chained(large.id);
  });
  afterAll(() => api?.close());

  /** An activity that leads to the goal on an assumption, with 120 people. */
  async function chained(interventionId: string) {
    const sql = (text: string, ...values: unknown[]) => api.dataSource.query<{ id: string }[]>(text, values);
    const [chain] = await sql(
      `INSERT INTO effect_chain (region_id, name, intervention_id) SELECT region_id, 'Kedjan', id FROM intervention WHERE id = $1 RETURNING id`,
      interventionId,
    );
    const [from] = await sql(
      `INSERT INTO chain_node (chain_id, kind, text, amount) VALUES ($1, 'activity', 'Kurs', 120) RETURNING id`,
      chain?.id,
    );
    const [to] = await sql(
      `INSERT INTO chain_node (chain_id, kind, text, goal_lineage_id) VALUES ($1, 'goal', 'Målet', $2) RETURNING id`,
      chain?.id,
      goal.lineageId,
    );
    await sql(
      `INSERT INTO chain_edge (chain_id, from_id, to_id, assumption) VALUES ($1, $2, $3, 'Att det finns jobb')`,
      chain?.id,
      from?.id,
      to?.id,
    );
  }

  const known = async (subject: object, checklist: string) => {
    const review = (await evaluator.post<ReviewDetail>('/reviews', { subject, checklist, reviewerIds })).body;
    const { facts } = (await evaluator.get<KnownOfReview>(`/reviews/${review.id}/known`)).body;
    return Object.fromEntries(facts.map(({ code, ...fact }) => [code, fact])) as Record<
      KnownFact['code'],
      Omit<KnownFact, 'code'>
    >;
  };
  const of = (kind: SubjectKind, id: string) => known({ kind, id }, 'project_programme');

  it('of an intervention: its chain, people, money and time, and who else is for the same group', async () => {
    expect(await of('intervention', ids['large'] ?? '')).toMatchObject({
      chain: { count: 1 },
      assumptions: { count: 1, of: 1 },
      evidence: { count: 0, of: 1 },
      participants: { value: 120 },
      money: { value: MONEY },
      period: { from: '2025-01-01', to: null },
      target_group: { names: ['Unga utan jobb'] },
      same_group: { count: 1, names: ['Lilla projektet'] },
      links: { count: 1 },
      evaluation_plan: { count: 0, of: 1 },
    });
  });

  it('of a goal: the chains that lead to it and who has a confirmed link', async () =>
    expect(await of('goal', goal.id)).toMatchObject({
      chain: { count: 1 },
      supporters: { count: 1 },
      indicators: { count: 0 },
      links: { count: 1 },
      money: { value: MONEY / 2 },
      target_group: { names: ['Unga utan jobb'] },
      period: { from: '2025-01-01', to: null },
      evaluation_plan: { count: 0, of: 1 },
    }));

  it('says something of every question about a goal, also of one without money', async () => {
    const input = { strategyVersionId: goal.strategyVersionId, level: 'sub_goal', wording: 'Fler ska läsa böcker.' };
    const bare = (await owner.post<GoalDetail>('/goals', input)).body;
    const facts = await of('goal', bare.id);
    expect(facts).toMatchObject({ money: { value: 0 }, supporters: { count: 0 }, target_group: { names: [] } });
    for (const { key, facts: asked } of CURRENT_CHECKLISTS.project_programme.questions)
      expect([key, !asked.length || asked.some((code) => facts[code])]).toEqual([key, true]);
  });

  it('of a portfolio as a whole, and nothing of what is secret to the reader', async () => {
    const facts = await known({ kind: 'portfolio', name: 'Allt', filter: '' }, 'portfolio');
    expect(facts).toMatchObject({
      interventions: { count: 2 },
      chain_share: { count: 1, of: 2 },
      common_definitions: { count: 0, of: 2 },
      group_overlap: { count: 2, of: 2 },
      staged_start: { count: 2, from: '2025', to: '2026' },
      references: { count: 1, of: 2 },
      large_without_plan: { count: 1, names: ['Stora projektet'] },
      money: { value: 2 * MONEY - 1 },
    });
    expect(JSON.stringify(facts)).not.toMatch(/hemliga|99000000/i);
  });

  it('narrows a portfolio by its filter', async () => {
    const facts = await known({ kind: 'portfolio', name: 'Lilla', filter: 'search=lilla' }, 'portfolio');
    expect(facts.interventions).toEqual({ count: 1 });
  });

  it('counts money on goals that can be followed up by shares, in the adopted version', async () => {
    const [{ version, id }] = await api.dataSource.query<[{ version: number; id: string }]>(
      'SELECT id, version FROM strategy_version',
    );
    const before = await known({ kind: 'portfolio', name: 'Allt', filter: '' }, 'portfolio');
    expect(before.followable_money).toMatchObject({ value: 0, of: 2 * MONEY - 1 });
    await owner.put(`/strategy-versions/${id}/adoption`, { decidedOn: '2026-06-15', reference: 'RUN 45' }, { version });
    await api.dataSource.query(`UPDATE goal SET verdict = 'ready'`);
    const after = await known({ kind: 'portfolio', name: 'Allt', filter: '' }, 'portfolio');
    expect(after.followable_money).toMatchObject({ value: MONEY / 2 });
    expect(after.strategy_end).toEqual({ value: 2030 });
    expect(after.decision_timing).toEqual({ count: 0, of: 2, value: 2030 });
    await api.dataSource.query(`UPDATE intervention SET ends_on = '2028-12-31' WHERE id = $1`, [ids['large']]);
    const ended = await known({ kind: 'portfolio', name: 'Allt', filter: '' }, 'portfolio');
    expect(ended.decision_timing).toMatchObject({ count: 1, of: 2 });
  });

  it('of a strategy: the interventions with a confirmed link to its goals', async () =>
    expect((await of('strategy', ids['strategyId'] ?? '')).interventions).toEqual({ count: 1 }));

  it('is told to evaluators only', async () => {
    const subject = { kind: 'goal', id: goal.id };
    const body = { subject, checklist: 'project_programme', reviewerIds };
    const review = (await evaluator.post<ReviewDetail>('/reviews', body)).body;
    expect((await (await api.as('reader')).get(`/reviews/${review.id}/known`)).status).toBe(403);
    expect((await (await api.as('neighbour')).get(`/reviews/${review.id}/known`)).status).toBe(403);
  });

  it('is not asked of a secret intervention: it cannot be reviewed by whoever may not see it', async () => {
    const subject = { kind: 'intervention', id: ids['secret'] };
    const answer = await evaluator.post('/reviews', { subject, checklist: 'project_programme', reviewerIds });
    expect(answer.status).toBe(404);
  });
});
