import { type Cell } from '@rt/shared/domain';
import fc from 'fast-check';
import { allocatedShare } from '../share';
import { carriedOut, plan, sheetOf, stored } from './intervention-import-fixture';

describe('planInterventionImport', () => {
  it('adds interventions with money and dates as people write them', () => {
    const [row] = plan(
      sheetOf(
        ['reference', 'name', 'kind', 'startsOn', 'appropriation_1_1', 'erdf'],
        ['RU 12', 'Unga in', 'Företagsstöd', '12.3.2026', '1,2 mnkr', ''],
      ),
    );
    expect(row).toMatchObject({
      state: 'added',
      outcome: {
        input: {
          kind: 'business_support',
          startsOn: '2026-03-12',
          funding: [{ fund: 'appropriation_1_1', amount: 1_200_000 }],
        },
      },
    });
  });
  it('changes the intervention with the same reference and leaves alone what has no column', () => {
    const current = [
      stored('a', 'Unga in', { reference: 'RU 12', organisation: 'Leksand', funding: [{ fund: 'own', amount: 5 }] }),
    ];
    expect(plan(sheetOf(['reference', 'name', 'esf_plus'], ['ru 12', 'Unga in', 100]), current)[0]).toMatchObject({
      state: 'changed',
      outcome: {
        interventionId: 'a',
        input: {
          organisation: 'Leksand',
          funding: [
            { fund: 'esf_plus', amount: 100 },
            { fund: 'own', amount: 5 },
          ],
        },
      },
    });
  });
  it('empties what it has an empty cell for, but not kind or goals', () => {
    const link = {
      goalLineageId: 'l1',
      share: 40,
      shareAssumed: false,
      directness: 'direct',
      mechanism: 'm',
      state: 'confirmed',
    } as const;
    const current = [stored('a', 'Unga in', { kind: 'process', organisation: 'Leksand', links: [link] })];
    const [row] = plan(sheetOf(['name', 'kind', 'organisation', 'goals'], ['Unga in', null, null, null]), current);
    expect(row?.outcome).toMatchObject({ input: { kind: 'process', organisation: null }, links: null });
  });
  it('assumes a project where no kind is given, and says so', () =>
    expect(plan(sheetOf(['name'], ['Unga in']))[0]).toMatchObject({
      outcome: { input: { kind: 'project' } },
      notes: [{ sv: expect.stringContaining('projekt') }],
    }));
  it.each<[string, Parameters<typeof sheetOf>[0], Cell[], string]>([
    ['a missing name', ['name', 'reference'], [null, '1'], 'intervention-import.name-missing'],
    [
      'an end before the start',
      ['name', 'startsOn', 'endsOn'],
      ['Unga in', '2026-02-01', '2026-01-01'],
      'intervention-import.ends-before-start',
    ],
    ['an unknown kind', ['name', 'kind'], ['Unga in', 'lån'], 'intervention-import.kind-unknown'],
    ['a date outside all periods', ['name', 'startsOn'], ['Unga in', '1950-01-01'], 'intervention-import.day-outside'],
    [
      'a mechanism that says nothing',
      ['name', 'mechanism'],
      ['Unga in', 'kort'],
      'intervention-import.mechanism-short',
    ],
    ['an error in a formula', ['name', 'erdf'], ['Unga in', { error: '#REF!' }], 'import.formula-error'],
  ])('refuses %s', (_, columns, cells, code) =>
    expect(plan(sheetOf(columns, cells))[0]?.issues.map((issue) => issue.code)).toEqual([code]),
  );
  it('does not change what somebody else leads', () => {
    const current = [stored('a', 'Unga in', { reference: '1', editable: false })];
    expect(plan(sheetOf(['reference', 'name'], ['1', 'Nytt namn']), current)[0]?.issues[0]?.code).toBe(
      'intervention-import.not-own',
    );
  });
  it('does not take an intervention with another reference for the same', () =>
    expect(
      plan(sheetOf(['reference', 'name'], ['2', 'Unga in']), [stored('a', 'Unga in', { reference: '1' })])[0]?.state,
    ).toBe('added'));
  it('shows links before and after, and leaves declined ones out of it', () => {
    const link = {
      goalLineageId: 'l1',
      share: 100,
      shareAssumed: false,
      directness: 'direct',
      mechanism: '',
      state: 'confirmed',
    } as const;
    const current = [stored('a', 'Unga in', { links: [link, { ...link, goalLineageId: 'l3', state: 'declined' }] })];
    const [row] = plan(sheetOf(['name', 'goals'], ['Unga in', '3.1: 50 %']), current);
    expect(row?.changes).toMatchObject([{ field: { sv: 'Mål' }, before: '2.3: 100\u00a0%', after: '3.1: 50\u00a0%' }]);
  });
});

const rows = fc.tuple(
  fc.constantFrom<Cell[]>('1', '2', '3', null),
  fc.constantFrom<Cell[]>('Unga in', 'Kortare väg', 'Rena sjöar', 'x', null),
  fc.constantFrom<Cell[]>('projekt', 'process', 'okänd', null),
  fc.constantFrom<Cell[]>(1000, '1,5 mnkr', '5.000', null, 0),
  fc.constantFrom<Cell[]>('2.3: 40 %; 3.1: 60 %', '2.3; 3.1; Rent vatten', '2.3: 80; 3.1: 80', 'Saknas', null),
  fc.constantFrom<Cell[]>('Unga får praktik och stannar kvar', null),
);
const sheets = fc
  .array(rows, { maxLength: 10 })
  .map((cells) => sheetOf(['reference', 'name', 'kind', 'erdf', 'goals', 'mechanism'], ...cells));

describe('planInterventionImport, of any file', () => {
  const both = fc.tuple(sheets, sheets);
  const rename = (one: ReturnType<typeof stored>) => ({ ...one, id: `stored ${one.id}` });

  it('finds only unchanged rows when the same file is imported twice', () =>
    fc.assert(
      fc.property(both, ([before, sheet]) => {
        const current = carriedOut(plan(before), []).map(rename);
        const first = plan(sheet, current);
        for (const [at, row] of plan(sheet, carriedOut(first, current)).entries())
          if (first[at]?.state !== 'refused') expect([row.state, row.changes]).toEqual(['unchanged', []]);
      }),
      { numRuns: 500 },
    ));
  it('never gives away more than the whole, and nothing for refused rows', () =>
    fc.assert(
      fc.property(both, ([before, sheet]) => {
        const current = carriedOut(plan(before), []).map(rename);
        for (const { state, outcome } of plan(sheet, current)) {
          expect(outcome === null).toBe(state === 'refused');
          expect(allocatedShare(outcome?.links ?? [])).toBeLessThanOrEqual(100);
        }
      }),
    ));
});
