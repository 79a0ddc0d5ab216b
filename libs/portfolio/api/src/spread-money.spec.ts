import { type GoalInterventions, moneyByShares } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import fc from 'fast-check';
import { createPortfolioApi, insertGoal, type StoredGoal } from '../testing/src';

interface Work {
  öre: number;
  /** Hundredths of a percent to each goal; null where there is no link. */
  shares: (number | null)[];
}

const INSERT = `
  WITH work AS (
    INSERT INTO intervention (region_id, name, kind) SELECT id, $1, 'project' FROM region WHERE name = 'Region Dalarna'
    RETURNING id
  ), money AS (INSERT INTO funding (intervention_id, fund, amount) SELECT id, 'own', $2::numeric / 100 FROM work)
  INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism, state, decided_at)
  SELECT work.id, lineage, hundredths / 100.0, 'direct', 'för att', state, CASE state WHEN 'confirmed' THEN now() END
  FROM work, unnest($3::uuid[], $4::int[], $5::text[]) AS link(lineage, hundredths, state)`;

const öre = (kronor: number | null) => Math.round((kronor ?? Number.NaN) * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('money on its way to goals', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: StoredGoal[];
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    goals = await Promise.all([1, 2, 3].map(() => insertGoal(api.dataSource)));
    goals.sort((one, other) => (one.lineageId < other.lineageId ? -1 : 1));
  });
  afterAll(() => api?.close());

  const store = async ({ öre, shares }: Work, name: string) => {
    const links = goals.flatMap(({ lineageId }, at) => {
      const share = shares[at] ?? null;
      return share === null ? [] : [{ lineageId, share, state: at % 2 ? 'confirmed' : 'proposed' }];
    });
    const columns = [links.map((l) => l.lineageId), links.map((l) => l.share), links.map((l) => l.state)];
    await api.dataSource.query(INSERT, [name, öre, ...columns]);
  };
  const ofGoals = () =>
    Promise.all(goals.map(async ({ id }) => (await owner.get<GoalInterventions>(`/goals/${id}/interventions`)).body));

  const share = fc.option(fc.integer({ min: 1, max: 3333 }), { freq: 4 });
  const work: fc.Arbitrary<Work> = fc.record({
    öre: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 1e13 })),
    shares: fc.array(share, { minLength: 3, maxLength: 3 }),
  });

  it('adds up with what is unallocated to what the interventions have, to the öre', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 6 }), async (portfolio) => {
        await api.dataSource.query('DELETE FROM intervention');
        for (const [at, each] of portfolio.entries()) await store(each, `Insats ${at}`);
        const spread = portfolio.map((each) =>
          moneyByShares(
            each.öre / 100,
            each.shares.map((part) => (part ?? 0) / 100),
          ),
        );
        const reached = (await ofGoals()).map(({ sums }) => öre(sums.confirmed.amount) + öre(sums.proposed.amount));
        expect(reached).toEqual(goals.map((_, goal) => sum(spread.map(({ parts }) => öre(parts[goal] ?? 0)))));
        const unallocated = sum(spread.map((each) => öre(each.unallocated)));
        expect(sum(reached) + unallocated).toBe(sum(portfolio.map((each) => each.öre)));
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('gives each link its part, so that the list adds up to its sums', async () => {
    await api.dataSource.query('DELETE FROM intervention');
    await store({ öre: 7, shares: [3333, 3333, 3333] }, 'Tre delar');
    const parts = (await ofGoals()).map(({ items }) => items[0]?.amount);
    expect(parts).toEqual(moneyByShares(0.07, [33.33, 33.33, 33.33]).parts);
  });

  it('says what a declined link would have taken, and counts it nowhere', async () => {
    await api.dataSource.query('DELETE FROM intervention');
    await store({ öre: 1001, shares: [5000, 5000, null] }, 'Delad');
    await api.dataSource.query(
      `UPDATE intervention_goal SET state = 'declined', decided_at = now(), decision_reason = 'Nej' WHERE state = 'confirmed'`,
    );
    const [first, second] = await ofGoals();
    expect(first?.sums.proposed.amount).toBe(5.01);
    expect(second?.items[0]).toMatchObject({ state: 'declined', amount: 5.01 });
    expect(second?.sums.confirmed.amount).toBe(0);
  });
});
