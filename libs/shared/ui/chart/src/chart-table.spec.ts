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
    formerTargets: [{ period: '2028', value: 8, replacedOn: '2024-05-12' }],
    breaks: [{ period: '2021', note: 'Ny undersökning.' }],
  });

  it('has a row for every period, also the year of the target', () =>
    expect(rows.map(({ period }) => period)).toEqual(['2020', '2021', '2028', '2030']));
  it('has a column for every series and leaves gaps empty', () =>
    expect(rows.map(({ values }) => values.map((point) => point?.value ?? null))).toEqual([
      [null, null],
      [5, 6],
      [null, null],
      [null, null],
    ]));
  it('puts baseline and target in their own years', () => {
    expect(rows.map(({ baseline }) => baseline)).toEqual([4, null, null, null]);
    expect(rows.map(({ target }) => target?.value ?? null)).toEqual([null, null, null, 9]);
  });
  it('keeps a target that was given up, in its year', () =>
    expect(rows.map(({ former }) => former.map(({ value }) => value))).toEqual([[], [], [8], []]));
  it('says where the series is broken', () =>
    expect(rows.map(({ broken }) => broken)).toEqual([null, 'Ny undersökning.', null, null]));
});
