import {
  type Funding,
  FUNDS,
  type GoalInterventions,
  type InterventionPage,
  moneyByShares,
} from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import fc from 'fast-check';
import { createPortfolioApi, insertGoal, interventionInput, linkInput, type StoredGoal } from '../testing/src';

interface Work {
  funding: Funding[];
  /** Percent to each goal; null where there is no link. */
  shares: (number | null)[];
}

const öre = (kronor: number | null) => Math.round((kronor ?? Number.NaN) * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('money registered over HTTP', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: StoredGoal[];
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    goals = await Promise.all([1, 2, 3].map(() => insertGoal(api.dataSource)));
  });
  afterAll(() => api?.close());

  const kronor = fc
    .oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 1e11 }))
    .map((cents) => cents / 100);
  const row = fc.record({ fund: fc.constantFrom(...FUNDS), amount: kronor, year: fc.constantFrom(null, 2025, 2026) });
  const work: fc.Arbitrary<Work> = fc.record({
    funding: fc.uniqueArray(row, { maxLength: 5, selector: ({ fund, year }) => `${fund} ${year}` }),
    shares: fc.array(fc.option(fc.integer({ min: 1, max: 3333 }).map((part) => part / 100)), {
      minLength: 3,
      maxLength: 3,
    }),
  });

  const store = async ({ funding, shares }: Work) => {
    const links = goals.flatMap(({ id }, at) => (shares[at] ? [linkInput(id, { share: shares[at] })] : []));
    const answer = await owner.post('/interventions', { ...interventionInput({ funding }), links });
    expect(answer.status).toBe(201);
  };
  const reached = async ({ id }: StoredGoal) => {
    const { sums } = (await owner.get<GoalInterventions>(`/goals/${id}/interventions`)).body;
    return öre(sums.proposed.amount) + öre(sums.confirmed.amount);
  };

  it('is what reaches goals and what is unallocated, to the öre', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 4 }), async (portfolio) => {
        await api.dataSource.query('DELETE FROM intervention');
        for (const each of portfolio) await store(each);
        const unallocated = portfolio.map(({ funding, shares }) => {
          const amount = sum(funding.map((one) => öre(one.amount))) / 100;
          return öre(
            moneyByShares(
              amount,
              shares.flatMap((share) => share ?? []),
            ).unallocated,
          );
        });
        const all = öre((await owner.get<InterventionPage>('/interventions')).body.amount);
        expect(sum(await Promise.all(goals.map(reached))) + sum(unallocated)).toBe(all);
        expect(all).toBe(sum(portfolio.flatMap(({ funding }) => funding.map(({ amount }) => öre(amount)))));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
