import type { Cell } from '@rt/shared/domain';
import type { InterventionImportKey } from './intervention-import-fields';
import { plan, sheetOf } from './intervention-import-fixture';

const read = (columns: InterventionImportKey[], ...cells: Cell[]) => {
  const [row] = plan(sheetOf(['name', ...columns], ['Unga in', ...cells]));
  if (row?.issues.length) return row.issues.map(({ code, cell }) => `${code} ${cell}`);
  return row?.outcome?.links?.map(({ goal, share, shareAssumed }) => [goal.id, share, shareAssumed]) ?? null;
};

describe('readLinks, in one cell', () => {
  it.each<[Cell, unknown]>([
    [
      '2.3: 40 %; 3.1: 60 %',
      [
        ['g1', 40, false],
        ['g2', 60, false],
      ],
    ],
    [
      '2.3 40; 3.1 (12,5 %)',
      [
        ['g1', 40, false],
        ['g2', 12.5, false],
      ],
    ],
    [
      'Mål 2.3\nRent vatten',
      [
        ['g1', 50, true],
        ['g3', 50, true],
      ],
    ],
    ['2.3 Fler unga i arbete: 40%', [['g1', 40, false]]],
    [
      '2.3: 40 %; 3.1',
      [
        ['g1', 40, false],
        ['g2', 60, true],
      ],
    ],
    [2.3, [['g1', 100, true]]],
    [null, null],
    ['9.9: 40 %', ['intervention-import.goal-unknown B2']],
    ['Samma ord', ['intervention-import.goal-ambiguous B2']],
    ['2.3: 40 %; 2.3: 10 %', ['intervention-import.goal-twice B2']],
    ['2.3: 70 %; 3.1: 50 %', ['intervention-import.shares-exceed B2']],
    ['2.3: 100 %; 3.1', ['intervention-import.nothing-left B2']],
    ['2.3: 0 %', ['intervention-import.not-a-share B2']],
  ])('reads %p', (cell, links) => expect(read(['goals'], cell)).toEqual(links));
  it('says the sum of shares, as DESIGN wants it', () => {
    const [row] = plan(sheetOf(['name', 'goals'], ['Unga in', '2.3: 70 %; 3.1: 50 %']));
    expect(row?.issues[0]?.message.sv).toMatch(
      /^Andelarna blir 120\s%\. Sänk någon av dem så att summan är högst 100\s%\.$/,
    );
  });
});

describe('readLinks, in columns', () => {
  it('reads goals and shares beside each other', () =>
    expect(read(['goal1', 'share1', 'goal2', 'share2'], '2.3', { percent: 25 }, 'Rent vatten', '75 %')).toEqual([
      ['g1', 25, false],
      ['g3', 75, false],
    ]));
  it('reads a column of fractions as what it is', () =>
    expect(read(['goal1', 'share1'], '2.3', 0.25)).toEqual([['g1', 25, false]]));
  it('names the last share where they take too much', () =>
    expect(read(['goal1', 'share1', 'goal2', 'share2'], '2.3', 70, '3.1', 50)).toEqual([
      'intervention-import.shares-exceed E2',
    ]));
  it('does not lose a share without a goal', () =>
    expect(read(['goal1', 'share1'], null, 40)).toEqual(['intervention-import.share-without-goal C2']));
  it('splits equally where no share is written, to exactly the whole', () =>
    expect(read(['goal1', 'goal2', 'goal3'], '2.3', '3.1', 'Rent vatten')).toEqual([
      ['g1', 33.34, true],
      ['g2', 33.33, true],
      ['g3', 33.33, true],
    ]));
});
