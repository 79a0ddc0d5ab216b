import { toldParts } from './told-parts';

const LEVELS = { levels: { vision: { name: 'Vision' }, sub_goal: { name: 'Delmål' } } };

describe('toldParts', () => {
  it('takes an object apart, and names each part by its path', () =>
    expect(toldParts(LEVELS, {})).toEqual({ 'levels.vision.name': 'Vision', 'levels.sub_goal.name': 'Delmål' }));
  it('leaves an object whole that has a label of its own', () =>
    expect(toldParts(LEVELS, { levels: 'Nivåer' })).toEqual(LEVELS));
  it('takes no list apart, and nothing that is not there', () =>
    expect(toldParts({ tags: ['a'], unit: null }, {})).toEqual({ tags: ['a'], unit: null }));
  it('has nothing where nothing was held', () => expect(toldParts(null, {})).toBeNull());
});
