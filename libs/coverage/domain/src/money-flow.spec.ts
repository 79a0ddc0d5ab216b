import fc from 'fast-check';
import { moneyFlow, sumKronor } from './money-flow';

const kronor = fc.nat({ max: 1_000_000_000_00 }).map((öre) => öre / 100);

describe('where the money goes', () => {
  it('sums by öre: a dime and two are three', () => expect(sumKronor([0.1, 0.2])).toBe(0.3));

  it('tells followed goals from the rest', () => {
    const goals = [
      { id: 'a', amount: 70 },
      { id: 'b', amount: 20.5 },
    ];
    const facts = { total: 100, withoutGoal: 5, unallocated: 3, elsewhere: 1.5 };
    expect(moneyFlow(goals, new Set(['a']), facts)).toEqual({ ...facts, followed: 70, unfollowed: 20.5, lost: 28.5 });
  });

  it('gives parts that add up to the total, to the öre', () =>
    fc.assert(
      fc.property(
        fc.array(kronor),
        kronor,
        kronor,
        kronor,
        fc.func(fc.boolean()),
        (amounts, one, two, three, follows) => {
          const goals = amounts.map((amount, at) => ({ id: String(at), amount }));
          const followed = new Set(goals.filter(({ id }) => follows(id)).map(({ id }) => id));
          const total = sumKronor([...amounts, one, two, three]);
          const flow = moneyFlow(goals, followed, { total, withoutGoal: one, unallocated: two, elsewhere: three });
          expect(sumKronor([flow.followed, flow.lost, flow.elsewhere])).toBe(total);
        },
      ),
    ));
});
