import {
  type Dimension,
  moneyByShares,
  OUTSIDE,
  type PortfolioFlows,
  type PortfolioMatrix,
} from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import fc from 'fast-check';
import { createPortfolioApi, insertGoal, type StoredGoal } from '../../testing/src';
import { insertCode, insertWork, type Work } from './testing-portfolio';

const öre = (kronor: number) => Math.round(kronor * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const öreOf = (rows: readonly { amount: number }[]) => sum(rows.map(({ amount }) => öre(amount)));

describe('the money of a portfolio', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: StoredGoal[];
  let themes: string[];
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    goals = await Promise.all([1, 2, 3].map(() => insertGoal(api.dataSource)));
    goals.sort((one, other) => (one.lineageId < other.lineageId ? -1 : 1));
    themes = await Promise.all(['Klimat', 'Kompetens'].map((name) => insertCode(api.dataSource, 'theme', name)));
  });
  afterAll(() => api?.close());

  const get = async <T>(path: string) => {
    const { status, body } = await owner.get<T>(`/portfolio/${path}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const matrix = (rows: Dimension, columns: Dimension, more = '') =>
    get<PortfolioMatrix>(`matrix?rows=${rows}&columns=${columns}${more}`);

  const amount = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1e11 }));
  const money = fc.uniqueArray(
    fc.record({ fund: fc.constantFrom('erdf', 'own', 'other'), year: fc.constantFrom(null, 2024, 2025), öre: amount }),
    { selector: ({ fund, year }) => `${fund} ${year}`, maxLength: 5 },
  );
  const share = fc.option(fc.integer({ min: 1, max: 3333 }), { freq: 4 });
  const work = fc
    .record({
      funding: money,
      shares: fc.array(share, { minLength: 3, maxLength: 3 }),
      marked: fc.subarray([0, 1]),
      states: fc.array(fc.constantFrom('confirmed', 'proposed', 'declined'), { minLength: 3, maxLength: 3 }),
    })
    .map(({ funding, shares, marked, states }) => (): Work => ({
      funding,
      codes: marked.map((at) => themes[at]!),
      links: goals.flatMap(({ lineageId }, at) =>
        shares[at] ? [{ lineageId, hundredths: shares[at]!, state: states[at]! as 'confirmed' }] : [],
      ),
    }));
  const portfolios = fc.array(work, { minLength: 1, maxLength: 5 });

  const stored = async (portfolio: (() => Work)[]) => {
    await api.dataSource.query('DELETE FROM intervention');
    const works = portfolio.map((make) => make());
    for (const each of works) await insertWork(api.dataSource, each);
    return works;
  };
  const whole = (works: readonly Work[]) => sum(works.flatMap(({ funding }) => funding.map((row) => row.öre)));

  it('reaches goals from funds without an öre twice, lost or below zero', async () => {
    await fc.assert(
      fc.asyncProperty(portfolios, async (portfolio) => {
        const works = await stored(portfolio);
        const { total, rows, columns, cells } = await matrix('fund', 'goal');
        expect([öre(total.amount), öreOf(rows), öreOf(columns), öreOf(cells)]).toEqual(Array(4).fill(whole(works)));
        for (const { key, amount } of rows) {
          expect(öreOf(cells.filter(({ row }) => row === key))).toBe(öre(amount));
          const given = works.flatMap(({ funding }) => funding.filter(({ fund }) => fund === key));
          expect(öre(amount)).toBe(sum(given.map((row) => row.öre)));
        }
        for (const { key, amount } of columns)
          expect(öreOf(cells.filter(({ column }) => column === key))).toBe(öre(amount));
        expect(cells.filter(({ amount }) => amount < 0)).toEqual([]);
        for (const { lineageId } of goals)
          expect(öreOf(columns.filter(({ key }) => key === lineageId))).toBe(confirmedTo(lineageId, works));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  /** By the rule of the domain, from the money of each intervention as a whole. */
  const confirmedTo = (lineage: string, works: readonly Work[]) =>
    sum(
      works.map((each) => {
        const links = each.links.filter(({ state }) => state !== 'declined');
        const { parts } = moneyByShares(
          whole([each]) / 100,
          links.map(({ hundredths }) => hundredths / 100),
        );
        return sum(
          links.map((link, at) => (link.lineageId === lineage && link.state === 'confirmed' ? öre(parts[at] ?? 0) : 0)),
        );
      }),
    );

  it('adds up over themes too where each krona is counted once, and shows those in several by themselves', async () => {
    await fc.assert(
      fc.asyncProperty(portfolios, async (portfolio) => {
        const works = await stored(portfolio);
        const { from, via, to, first, second } = await get<PortfolioFlows>('flows?counting=once');
        expect([from, via, to, first, second].map(öreOf)).toEqual(Array(5).fill(whole(works)));
        for (const { key, amount } of via) {
          expect(öreOf(first.filter(({ column }) => column === key))).toBe(öre(amount));
          expect(öreOf(second.filter(({ row }) => row === key))).toBe(öre(amount));
        }
        const several = whole(works.filter(({ codes }) => codes?.length === 2));
        expect(öreOf(via.filter(({ key }) => key === OUTSIDE.several))).toBe(several);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('counts an intervention in two themes under both, and in the total once', async () => {
    const both = { funding: [{ fund: 'own', year: null, öre: 100_00 }], links: [], codes: themes };
    await stored([() => both, () => ({ ...both, codes: [themes[0]!] })]);
    const { total, rows } = await matrix('theme', 'fund');
    expect(total).toMatchObject({ amount: 200, interventions: 2 });
    expect(rows.map(({ name, amount, interventions }) => [name, amount, interventions])).toEqual([
      ['Klimat', 200, 2],
      ['Kompetens', 100, 1],
    ]);
  });
});
