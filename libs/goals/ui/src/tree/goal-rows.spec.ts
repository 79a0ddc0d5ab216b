import { goalRows, subtreeIds } from './goal-rows';
import { goalsFrom } from './tree-fixture';

const goals = goalsFrom('A', '. A1', '. . A11', '. A2', 'B');
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const all = { collapsed: new Set<string>(), fits: null };

describe('the rows of the tree', () => {
  it('come in tree order with depth, place and number of siblings', () => {
    const rows = goalRows(goals, all);
    expect(ids(rows)).toEqual(['A', 'A1', 'A11', 'A2', 'B']);
    expect(rows.map(({ depth }) => depth)).toEqual([1, 2, 3, 2, 1]);
    expect(rows.map(({ siblings }) => siblings)).toEqual([2, 2, 1, 2, 2]);
    expect(rows.map(({ children }) => children)).toEqual([2, 1, 0, 0, 0]);
  });

  it('follow the positions, not the order in which goals came', () => {
    expect(ids(goalRows(goals.toReversed(), all))).toEqual(['A', 'A1', 'A11', 'A2', 'B']);
  });

  it('leave out what is under a closed goal', () => {
    expect(ids(goalRows(goals, { ...all, collapsed: new Set(['A']) }))).toEqual(['A', 'B']);
  });

  it('show what fits a filter together with all above it, opened even where it was closed', () => {
    const rows = goalRows(goals, { collapsed: new Set(['A']), fits: ({ id }) => id === 'A11' });
    expect(ids(rows)).toEqual(['A', 'A1', 'A11']);
    expect(rows.map(({ passing }) => passing)).toEqual([true, true, false]);
  });

  it('are none where nothing fits', () => expect(goalRows(goals, { ...all, fits: () => false })).toEqual([]));
});

describe('subtreeIds', () => {
  it('holds the goal and everything under it, but not its siblings', () => {
    expect(subtreeIds(goals, 'A1')).toEqual(new Set(['A1', 'A11']));
  });
});
