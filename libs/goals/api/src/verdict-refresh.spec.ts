import type { GoalDetail, GoalSummary } from '@rt/goals/domain';
import { ENGINE_VERSION } from '@rt/readiness/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, newDraft, newGoal } from './test-goals';
import { VerdictRefresh } from './verdict-refresh';

describe('judging anew at start', () => {
  let api: TestApi;
  let owner: TestClient;
  const wording = 'Andelen unga som arbetar ska öka till 80 procent senast 2030';
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  const age = () => api.dataSource.query(`UPDATE goal SET engine_version = '0', verdict = 'not'`);

  it('concerns goals that another engine judged, adopted ones too, and leaves their version alone', async () => {
    const draft = await newDraft(owner);
    await newGoal(owner, draft.id, { wording });
    await adopt(owner, draft.id);
    await age();
    expect(await api.app.get(VerdictRefresh).run()).toBe(1);
    const [goal] = (await owner.get<GoalSummary[]>(`/strategy-versions/${draft.id}/goals`)).body;
    expect(goal).toMatchObject({ verdict: 'ready', version: 1 });
    const [row] = await api.dataSource.query<{ engine: string }[]>('SELECT engine_version AS engine FROM goal');
    expect(row?.engine).toBe(ENGINE_VERSION);
  });

  it('counts fields and acceptances in', async () => {
    const draft = await newDraft(owner);
    const goal = await newGoal(owner, draft.id, {
      wording: 'Andelen unga som arbetar ska öka',
      formulation: { targetValue: 80 },
    });
    const evaluator = await api.as('evaluator');
    await evaluator.put(`/goals/${goal.id}/acceptances/deadline`, { reason: 'Se planen' }, { version: goal.version });
    const before = (await owner.get<GoalDetail>(`/goals/${goal.id}`)).body.verdict;
    await age();
    await api.app.get(VerdictRefresh).run();
    expect((await owner.get<GoalDetail>(`/goals/${goal.id}`)).body.verdict).toBe(before);
  });

  it('does nothing where every verdict is of this engine', async () => {
    expect(await api.app.get(VerdictRefresh).run()).toBe(0);
  });

  it('goes through many goals batch by batch', async () => {
    const draft = await newDraft(owner);
    const goal = await newGoal(owner, draft.id, { wording });
    await api.dataSource.query(
      `WITH lineage AS (
         INSERT INTO goal_lineage (region_id)
         SELECT region_id FROM goal_lineage, generate_series(1, 1200) WHERE id = $1 RETURNING id
       )
       INSERT INTO goal (strategy_version_id, lineage_id, position, level, wording, verdict, engine_version)
       SELECT $2, id, row_number() OVER (), 'sub_goal', 'Fler unga i arbete', 'not', '0' FROM lineage`,
      [goal.lineageId, draft.id],
    );
    expect(await api.app.get(VerdictRefresh).run()).toBe(1200);
  });
});
