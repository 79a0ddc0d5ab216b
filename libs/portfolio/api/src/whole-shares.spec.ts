import type { GoalLink } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ImportBatchDetail, ProblemBody } from '@rt/shared/domain';
import type { QueryRunner } from 'typeorm';
import { createPortfolioApi, insertGoal, linkInput, register, type StoredGoal } from '../testing/src';

const INSERT = `
  INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism)
  VALUES ($1, $2, $3, 'direct', 'för att')`;

describe('shares above the whole', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: StoredGoal[];
  let id: string;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    goals = await Promise.all(['1', '2'].map((code) => insertGoal(api.dataSource, { code, strategy: code })));
  });
  afterAll(() => api?.close());
  beforeEach(async () => void (id = (await register(owner)).id));

  const [one, other] = [0, 1].map((at) => () => goals[at] ?? { id: '', lineageId: '' });
  const insert = (runner: QueryRunner, lineageId = '', share = 60) => runner.query(INSERT, [id, lineageId, share]);
  const taken = async () => {
    const [row] = await api.dataSource.query<[{ taken: number }]>(
      `SELECT coalesce(sum(share), 0)::float8 AS taken FROM intervention_goal WHERE intervention_id = $1 AND state <> 'declined'`,
      [id],
    );
    return row.taken;
  };
  const inTransaction = async (...steps: ((runner: QueryRunner) => Promise<unknown>)[]) => {
    const runner = api.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const step of steps) await step(runner);
      await runner.commitTransaction();
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it('are not stored over HTTP, one at a time or together', async () => {
    await owner.post(`/interventions/${id}/goal-links`, linkInput(one?.().id ?? '', { share: 60 }));
    const second = linkInput(other?.().id ?? '', { share: 60 });
    const answer = await owner.post<ProblemBody>(`/interventions/${id}/goal-links`, second);
    expect(answer).toMatchObject({ status: 422, body: { code: 'share.over-whole' } });
    expect(await taken()).toBe(60);
  });

  it('are not stored by two people who each have room, at once', async () => {
    const add = (goalId = '') => owner.post(`/interventions/${id}/goal-links`, linkInput(goalId, { share: 60 }));
    const answers = await Promise.all([add(one?.().id), add(other?.().id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await taken()).toBe(60);
  });

  it('are not imported', async () => {
    const content = 'Namn;Mål\nJobbspåret;"1: 60 %; 2: 60 %"';
    const batch = await owner.upload<ImportBatchDetail>('/intervention-imports', { name: 'a.csv', content });
    expect(batch.body.preview?.rows[0]).toMatchObject({ state: 'refused' });
  });

  it('are not stored by SQL, in one statement, two or another order', async () => {
    const both = (runner: QueryRunner) =>
      runner.query(
        `INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism)
         SELECT $1, unnest($2::uuid[]), 60, 'direct', 'för att'`,
        [id, goals.map(({ lineageId }) => lineageId)],
      );
    await expect(inTransaction(both)).rejects.toMatchObject({ driverError: { constraint: 'intervention_goal_whole' } });
    await inTransaction((runner) => insert(runner, one?.().lineageId));
    await expect(inTransaction((runner) => insert(runner, other?.().lineageId))).rejects.toThrow('120.00 percent');
    await expect(inTransaction((runner) => insert(runner, other?.().lineageId, 40.01))).rejects.toThrow('100.01');
    expect(await taken()).toBe(60);
  });

  it('are not stored by a change of share, of state or of whose link it is', async () => {
    await inTransaction((runner) => insert(runner, one?.().lineageId));
    await inTransaction(async (runner) => {
      await insert(runner, other?.().lineageId, 60).then(() => undefined);
      await runner.query(
        `UPDATE intervention_goal SET state = 'declined', decided_at = now(), decision_reason = 'Nej'
         WHERE intervention_id = $1 AND goal_lineage_id = $2`,
        [id, other?.().lineageId],
      );
    });
    const change = (set: string) =>
      inTransaction((runner) => runner.query(`UPDATE intervention_goal SET ${set} WHERE intervention_id = $1`, [id]));
    await expect(change(`state = 'proposed', decided_at = NULL`)).rejects.toThrow('120.00 percent');
    await expect(change('share = 100.00, state = $$proposed$$, decided_at = NULL')).rejects.toThrow('200.00 percent');
    const first = id;
    id = (await register(owner)).id;
    await inTransaction((runner) => insert(runner, other?.().lineageId));
    const moving = inTransaction((runner) =>
      runner.query(
        `UPDATE intervention_goal SET intervention_id = $1 WHERE intervention_id = $2 AND state <> 'declined'`,
        [id, first],
      ),
    );
    await expect(moving).rejects.toThrow('120.00 percent');
  });

  it('may stand within a transaction that ends right', async () => {
    await inTransaction(
      (runner) => insert(runner, one?.().lineageId, 90),
      (runner) => insert(runner, other?.().lineageId, 90),
      (runner) => runner.query('UPDATE intervention_goal SET share = 50 WHERE intervention_id = $1', [id]),
    );
    expect(await taken()).toBe(100);
  });

  it('are not stored by two transactions that do not see each other', async () => {
    const [mine, yours] = [api.dataSource.createQueryRunner(), api.dataSource.createQueryRunner()];
    await mine.startTransaction();
    await yours.startTransaction();
    await insert(mine, one?.().lineageId);
    await insert(yours, other?.().lineageId);
    await mine.commitTransaction();
    await expect(yours.commitTransaction()).rejects.toThrow('120.00 percent');
    await Promise.all([mine, yours].map((runner) => runner.release()));
    expect(await taken()).toBe(60);
  });

  it('are answered in the words of the rule when only the database sees them', async () => {
    await api.dataSource.query(`
      CREATE FUNCTION taken_meanwhile() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.share := 70; RETURN NEW; END';
      CREATE TRIGGER taken_meanwhile BEFORE INSERT ON intervention_goal FOR EACH ROW EXECUTE FUNCTION taken_meanwhile()`);
    const links = goals.map((goal) => linkInput(goal.id, { share: 50 }));
    const answer = await owner.put<ProblemBody>(`/interventions/${id}/goal-links`, { links }, { version: 1 });
    await api.dataSource.query('DROP TRIGGER taken_meanwhile ON intervention_goal; DROP FUNCTION taken_meanwhile');
    expect(answer).toMatchObject({ status: 422, body: { code: 'share.over-whole' } });
    expect(JSON.stringify(answer.body)).toMatch(/Andelarna blir 140\s%/);
    expect(await taken()).toBe(0);
    expect((await owner.post<GoalLink>(`/interventions/${id}/goal-links`, links[0])).status).toBe(201);
  });
});
