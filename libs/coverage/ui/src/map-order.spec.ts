import { convertToParamMap } from '@angular/router';
import { judgeThreads } from '@rt/coverage/domain';
import { mapRows, orderFrom, orderParams, sections } from './map-order';
import { COVERAGE } from './testing/map-fixtures';

const rows = mapRows(COVERAGE.goals, judgeThreads(COVERAGE.goals));
const ordered = (params: Record<string, string>) =>
  sections(rows, orderFrom(convertToParamMap(params)), (level) => level, 'Ingen').map(({ heading, rows: inIt }) => [
    heading,
    inIt.map(({ goal }) => goal.id).join(' '),
  ]);

describe('the order of the map', () => {
  it('is the tree, each goal as deep as it stands', () => {
    expect(ordered({})).toEqual([[null, 'v o a b']]);
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 2]);
  });
  it('can be the most broken first', () => expect(ordered({ sortera: 'breaks' })).toEqual([[null, 'b o v a']]));
  it('can be the most money first', () => expect(ordered({ sortera: 'money' })[0]?.[1]).toMatch(/^a/));
  it('can be by level, owner or part', () => {
    expect(ordered({ gruppera: 'level' }).map(([heading]) => heading)).toEqual(['vision', 'overall_goal', 'sub_goal']);
    expect(ordered({ gruppera: 'responsible' })).toEqual([
      ['Ingen', 'v o b'],
      ['Näringslivsenheten', 'a'],
    ]);
    expect(ordered({ gruppera: 'part' })).toEqual([
      ['V Älvdal 2040', 'v'],
      ['1 Ett växande näringsliv', 'o a b'],
    ]);
  });
  it('stands in the address only where it is not the usual one', () =>
    expect(orderParams({ sort: 'tree', group: 'level' })).toEqual({ sortera: null, gruppera: 'level' }));
});
