import type { Cell } from '@rt/shared/domain';
import fc from 'fast-check';
import { type Funding, totalAmount } from '../funding';
import type { InterventionImportKey } from './intervention-import-fields';
import { plan, sheetOf, stored } from './intervention-import-fixture';

const outcome = (columns: InterventionImportKey[], cells: Cell[], funding: Funding[] = []) => {
  const [row] = plan(sheetOf(['name', ...columns], ['Unga in', ...cells]), [stored('a', 'Unga in', { funding })]);
  if (row?.issues.length) return row.issues.map(({ code, cell }) => `${code.split('.')[1]} ${cell}`);
  return row?.outcome?.input.funding.map(({ fund, year, amount, paid }) => [fund, year, amount, paid]);
};
const erdf = (year: number | null, amount: number, paid: number | null = null): Funding => ({
  fund: 'erdf',
  year,
  amount,
  paid,
});

describe('moneyOutcome', () => {
  it.each<[string, InterventionImportKey[], Cell[], Funding[], unknown]>([
    ['a sum and what is paid of it', ['erdf', 'paid_erdf'], [100, 40], [], [['erdf', null, 100, 40]]],
    [
      'amounts by year',
      ['erdf_2024', 'erdf_2025'],
      [60, 40],
      [],
      [
        ['erdf', 2024, 60, null],
        ['erdf', 2025, 40, null],
      ],
    ],
    [
      'a sum that is what the years make',
      ['erdf', 'erdf_2024', 'erdf_2025'],
      [100, 60, 40],
      [],
      [
        ['erdf', 2024, 60, null],
        ['erdf', 2025, 40, null],
      ],
    ],
    [
      'payments by year of a sum',
      ['erdf', 'paid_erdf_2024'],
      [100, 30],
      [],
      [
        ['erdf', null, 100, null],
        ['erdf', 2024, 0, 30],
      ],
    ],
    ['a year of the row’s own', ['year', 'erdf', 'paid_erdf'], [2024, 100, 40], [], [['erdf', 2024, 100, 40]]],
    [
      'the same sum, and leaves the years',
      ['erdf'],
      [100],
      [erdf(2024, 60, 5), erdf(2025, 40)],
      [
        ['erdf', 2024, 60, 5],
        ['erdf', 2025, 40, null],
      ],
    ],
    ['another sum of one year', ['erdf'], [120], [erdf(2024, 100, 5)], [['erdf', 2024, 120, 5]]],
    [
      'another sum of several years, keeping what is paid',
      ['erdf'],
      [120],
      [erdf(2024, 60, 5), erdf(2025, 40, 6)],
      [['erdf', null, 120, 11]],
    ],
    [
      'one year, and leaves the others',
      ['erdf_2025'],
      [50],
      [erdf(2024, 60, 5), erdf(2025, 40)],
      [
        ['erdf', 2024, 60, 5],
        ['erdf', 2025, 50, null],
      ],
    ],
    ['years in place of what was not divided', ['erdf_2024'], [60], [erdf(null, 100)], [['erdf', 2024, 60, null]]],
    ['an empty cell as nothing', ['erdf'], [null], [erdf(2024, 60)], []],
    ['no column, and leaves all', ['own'], [null], [erdf(2024, 60, 5)], [['erdf', 2024, 60, 5]]],
    ['paid beyond what is granted', ['erdf', 'paid_erdf'], [100, 120], [], [['erdf', null, 100, 120]]],
  ])('takes %s', (_, columns, cells, funding, expected) => expect(outcome(columns, cells, funding)).toEqual(expected));

  it.each<[string, InterventionImportKey[], Cell[], Funding[], string[]]>([
    ['a sum that differs from its years', ['erdf', 'erdf_2024'], [100, 60], [], ['years-differ B2']],
    ['paid without a grant', ['erdf', 'paid_erdf'], [null, 5], [], ['paid-without-grant C2']],
    ['paid in a year without a grant', ['paid_erdf_2024'], [5], [], ['paid-without-grant B2']],
    [
      'a paid sum that cannot be placed',
      ['paid_erdf'],
      [50],
      [erdf(2024, 60, 5), erdf(2025, 40)],
      ['paid-needs-years B2'],
    ],
    [
      'a paid sum that differs from its years',
      ['erdf', 'paid_erdf', 'paid_erdf_2024'],
      [100, 50, 40],
      [],
      ['years-differ C2'],
    ],
    ['the same year twice', ['year', 'erdf', 'erdf_2024'], [2024, 60, 60], [], ['year-twice B2']],
    ['a year outside', ['year', 'erdf'], [1950, 60], [], ['year-outside B2']],
    [
      'what cannot be read, and tells nothing that follows from it',
      ['erdf', 'paid_erdf'],
      ['x', 5],
      [],
      ['not-a-number B2'],
    ],
  ])('refuses %s', (_, columns, cells, funding, expected) =>
    expect(outcome(columns, cells, funding)).toEqual(expected),
  );

  it('tells that more is paid than granted', () => {
    const [row] = plan(sheetOf(['name', 'erdf', 'paid_erdf'], ['Unga in', 100, 120]));
    expect(row?.notes.map(({ sv }) => sv)).toEqual(
      expect.arrayContaining([expect.stringContaining('utbetalt än beviljat')]),
    );
  });
  it('tells a difference of one öre', () => {
    const [row] = plan(sheetOf(['name', 'erdf'], ['Unga in', 100.02]), [
      stored('a', 'Unga in', { funding: [erdf(null, 100.01)] }),
    ]);
    expect(row?.changes).toMatchObject([{ key: 'erdf', before: '100,01 kr', after: '100,02 kr' }]);
  });

  const amounts = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 500 }));
  const years = fc.uniqueArray(fc.constantFrom(null, 2024, 2025, 2026), { maxLength: 4 });
  const money = years.chain((all) =>
    fc.tuple(
      ...all.map((year) =>
        fc
          .record({ amount: fc.integer({ min: 1, max: 500 }), paid: amounts })
          .map((one) => erdf(year, one.amount, one.paid)),
      ),
    ),
  );
  const columns: InterventionImportKey[] = ['erdf', 'paid_erdf', 'erdf_2024', 'erdf_2025', 'paid_erdf_2025'];
  it('gives what the sum says where there is one, and finds its own outcome unchanged', () =>
    fc.assert(
      fc.property(
        fc.subarray(columns),
        fc.array(amounts, { minLength: 5, maxLength: 5 }),
        money,
        (keys, cells, funding) => {
          const sheet = sheetOf(['name', ...keys], ['Unga in', ...cells.slice(0, keys.length)]);
          const [row] = plan(sheet, [stored('a', 'Unga in', { funding })]);
          const after = row?.outcome?.input.funding;
          if (!after) return;
          const sum = cells[keys.indexOf('erdf')];
          if (keys.includes('erdf') && sum) expect(totalAmount(after)).toBe(sum);
          const [again] = plan(sheet, [stored('a', 'Unga in', { funding: after })]);
          expect(again?.state).toBe('unchanged');
        },
      ),
      { numRuns: 1000 },
    ));
});
