import fc from 'fast-check';
import { moneyByShares } from '../money-by-shares';
import {
  claimedTwice,
  ifSharesWereEqual,
  ifTheyEnd,
  kronaProof,
  type PortfolioFacts,
  type ReportedClaim,
} from './what-if';

type Intervention = PortfolioFacts['interventions'][number];
const made = (
  id: string,
  amount: number,
  links: [goal: string, share: number, confirmed?: boolean][],
): Intervention => {
  const { parts } = moneyByShares(
    amount,
    links.map(([, share]) => share),
  );
  return {
    id,
    name: id,
    amount,
    links: links.map(([goal, share, confirmed = true], at) => ({ goal, share, confirmed, amount: parts[at] ?? 0 })),
  };
};
const facts = (...interventions: Intervention[]): PortfolioFacts => ({
  interventions,
  goals: [],
  claims: [],
  concealed: 0,
});

const links = fc
  .uniqueArray(
    fc.record({
      goal: fc.constantFrom('a', 'b', 'c'),
      share: fc.integer({ min: 1, max: 3333 }),
      confirmed: fc.boolean(),
    }),
    {
      selector: ({ goal }) => goal,
    },
  )
  .map((all) => all.map(({ goal, share, confirmed }) => [goal, share / 100, confirmed] as [string, number, boolean]));
const portfolio = fc
  .array(fc.record({ öre: fc.integer({ min: 0, max: 1e11 }), links }), { maxLength: 8 })
  .map((all) => facts(...all.map(({ öre, links: given }, at) => made(String(at), öre / 100, given))));

describe('if an intervention ends', () => {
  const two = facts(
    made('x', 100, [
      ['a', 50],
      ['b', 50],
    ]),
    made('y', 40, [['b', 100]]),
    made('z', 10, [['a', 100, false]]),
  );

  it('names the goals that lose all their cover first, then those that lose money', () => {
    expect(ifTheyEnd(two, new Set(['x']))).toEqual([
      { goal: 'a', before: { amount: 50, interventions: 1 }, after: { amount: 0, interventions: 0 } },
      { goal: 'b', before: { amount: 90, interventions: 2 }, after: { amount: 40, interventions: 1 } },
    ]);
  });
  it('counts no proposal as cover, neither before nor after', () => expect(ifTheyEnd(two, new Set(['z']))).toEqual([]));
  it('changes nothing when none ends', () =>
    fc.assert(fc.property(portfolio, (given) => expect(ifTheyEnd(given, new Set())).toEqual([]))));
  it('leaves nothing when all end', () =>
    fc.assert(
      fc.property(portfolio, (given) => {
        const all = new Set(given.interventions.map(({ id }) => id));
        for (const { after } of ifTheyEnd(given, all)) expect(after).toEqual({ amount: 0, interventions: 0 });
      }),
    ));
});

describe('if shares were equal', () => {
  it('moves money from the larger share to the smaller, as much as is lost', () => {
    const [first, second] = ifSharesWereEqual(
      facts(
        made('x', 100, [
          ['a', 80],
          ['b', 10],
        ]),
      ),
    );
    expect(first).toMatchObject({ goal: 'a', before: { amount: 80 }, after: { amount: 45 } });
    expect(second).toMatchObject({ goal: 'b', before: { amount: 10 }, after: { amount: 45 } });
  });
  it('changes nothing where they are', () =>
    expect(
      ifSharesWereEqual(
        facts(
          made('x', 100, [
            ['a', 30],
            ['b', 30],
          ]),
        ),
      ),
    ).toEqual([]));
  it('neither makes nor loses money where every link is confirmed', () =>
    fc.assert(
      fc.property(portfolio, ({ interventions }) => {
        const confirmed = interventions.map((each) => ({
          ...each,
          links: each.links.map((link) => ({ ...link, confirmed: true })),
        }));
        const moved = ifSharesWereEqual(facts(...confirmed)).reduce(
          (sum, { before, after }) => sum + Math.round(after.amount * 100) - Math.round(before.amount * 100),
          0,
        );
        expect(Math.abs(moved)).toBeLessThanOrEqual(interventions.length);
      }),
    ));
});

describe('the proof that each krona is counted once', () => {
  it('always meets', () =>
    fc.assert(
      fc.property(portfolio, (given) => {
        expect(kronaProof(given)).toMatchObject({ difference: 0, twice: [] });
      }),
    ));
  it('names an intervention that gives more than it has, and what is too much', () => {
    const intervention = made('x', 100, [
      ['a', 60],
      ['b', 40],
    ]);
    intervention.links[1] = { goal: 'b', share: 60, confirmed: true, amount: 60 };
    expect(kronaProof(facts(intervention))).toMatchObject({
      whole: 100,
      confirmed: 120,
      difference: -20,
      twice: ['x'],
    });
  });
  it('notices an öre that a link has and nobody gave', () => {
    const intervention = made('x', 100, [['a', 60]]);
    intervention.links[0] = { ...intervention.links[0]!, amount: 60.01 };
    expect(kronaProof(facts(intervention)).difference).toBe(-0.01);
  });
});

describe('values claimed twice', () => {
  const claim = (interventionId: string, actual: number, given: Partial<ReportedClaim> = {}): ReportedClaim => ({
    interventionId,
    name: `Insats ${interventionId}`,
    actual,
    goal: 'a',
    indicator: { id: 'deltagare', name: 'Deltagare', unit: 'personer', overPlaces: 'sum' },
    period: { id: '2025', name: '2025' },
    ...given,
  });
  const twice = (...claims: ReportedClaim[]) => claimedTwice({ ...facts(), claims });

  it('are the same value of one indicator, by two interventions, under one goal, for one period', () => {
    const [found] = twice(claim('x', 24), claim('y', 24), claim('z', 25));
    expect(found).toMatchObject({ goal: 'a', period: { name: '2025' }, found: { value: 24, elements: ['x', 'y'] } });
  });
  it('are none under different goals, for different periods, or of an indicator that does not add up', () => {
    expect(twice(claim('x', 24), claim('y', 24, { goal: 'b' }))).toEqual([]);
    expect(twice(claim('x', 24), claim('y', 24, { period: { id: '2026', name: '2026' } }))).toEqual([]);
    const share = { id: 'andel', name: 'Andel', unit: 'procent', overPlaces: 'sum' } as const;
    expect(twice(claim('x', 24, { indicator: share }), claim('y', 24, { indicator: share }))).toEqual([]);
  });
});
