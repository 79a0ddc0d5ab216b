import fc from 'fast-check';
import { arbitraryGoals, goalWith, WHOLE } from '../testing/arbitrary-goals';
import { countRegion } from './nation-coverage';
import { THREAD_LINKS } from './thread-link';

const NO_MONEY = { total: 0, withoutGoal: 0, unallocated: 0, elsewhere: 0 };

describe('a region counted for the nation', () => {
  it('counts each link by state, without visions', () => {
    const goals = [goalWith({ ...WHOLE, id: 'a' }), goalWith({ id: 'b' }), goalWith({ id: 'v', level: 'vision' })];
    const count = countRegion({ goals, money: { ...NO_MONEY, total: 1000 } });
    expect(count).toMatchObject({ goals: 2, followable: 1, money: { followed: 1000 } });
    expect(count.links.chain).toEqual({ running: 1, thin: 0, broken: 1, not_asked: 0 });
  });

  it('is empty, not failing, where nothing is adopted', () =>
    expect(countRegion({ goals: [], money: NO_MONEY })).toMatchObject({ goals: 0, followable: 0 }));

  it('gives every link as many states as there are goals', () =>
    fc.assert(
      fc.property(arbitraryGoals, (goals) => {
        const count = countRegion({ goals, money: NO_MONEY });
        for (const link of THREAD_LINKS)
          expect(Object.values(count.links[link]).reduce((sum, each) => sum + each, 0)).toBe(count.goals);
      }),
    ));
});
