import { chartTable } from './chart-table';

describe('chartTable', () => {
  const rows = chartTable({
    series: [
      {
        name: 'Kvinnor',
        points: [
          { period: '2021', value: 5 },
          { period: '2020', value: null },
        ],
      },
      { name: 'Män', points: [{ period: '2021', value: 6 }] },
    ],
    baseline: { period: '2020', value: 4 },
    target: { period: '2030', value: 9 },
    formerTargets: [],
  });

  it('has a row for every period, also the year of the target', () =>
    expect(rows.map(({ period }) => period)).toEqual(['2020', '2021', '2030']));
  it('has a column for every series and leaves gaps empty', () =>
    expect(rows.map(({ values }) => values)).toEqual([
      [null, null],
      [5, 6],
      [null, null],
    ]));
  it('puts baseline and target in their own years', () => {
    expect(rows.map(({ baseline }) => baseline)).toEqual([4, null, null]);
    expect(rows.map(({ target }) => target)).toEqual([null, null, 9]);
  });
});
