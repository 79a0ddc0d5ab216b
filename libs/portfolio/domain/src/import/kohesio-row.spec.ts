import type { Cell } from '@rt/shared/domain';
import { kohesioColumns } from './kohesio-fields';
import { kohesioRow } from './kohesio-row';

const RATE = { rate: 11.5, rateOn: '2026-11-27', rateFrom: 'Riksbanken' };
const row = (cells: Record<string, Cell>, settings = RATE, fractions = false) =>
  kohesioRow((key) => cells[key], settings, fractions);

describe('kohesioRow', () => {
  it.each<[Record<string, Cell>, Cell]>([
    [{ euTotal: 100_000, euRate: '40 %' }, 460_000],
    [{ euTotal: '100 000,00 EUR', euRate: 40 }, 460_000],
    [{ euTotal: '€ 1000.50', euRate: { percent: 50 } }, 5752.88],
    [{ euTotal: 100_000, euRate: 40, euAmount: 39_000 }, 448_500],
    [{ euTotal: 100_000 }, null],
    [{}, null],
    [{ euTotal: 'mycket', euRate: 40 }, 'mycket'],
    [{ euTotal: 100_000, euRate: 'hälften' }, 'hälften'],
  ])('of %j gives %p kronor', (cells, kronor) => expect(row(cells).amount).toBe(kronor));
  it('reads a column of fractions as what it is', () =>
    expect(row({ euTotal: 1000, euRate: 0.4 }, RATE, true).amount).toBe(4600));
  it('counts nothing over where the amounts are in kronor', () =>
    expect(kohesioRow((key) => ({ euTotal: 1000, euRate: 40 })[key], { inKronor: true }, false).amount).toBe(400));
  it.each([
    ['ERDF', 'erdf'],
    ['FEDER', 'erdf'],
    ['Europeiska regionala utvecklingsfonden', 'erdf'],
    ['ESF+', 'esf_plus'],
    ['European Social Fund Plus', 'esf_plus'],
    ['', 'erdf'],
    ['Fonden för en rättvis omställning', 'other'],
  ])('puts %p under %s', (euFund, fund) => expect(row({ euFund }).fund).toBe(fund));
  it('says what it assumed of the fund, and only then', () => {
    expect(row({ euFund: 'ERDF' }).notes).toEqual([]);
    expect(row({}).notes[0]?.sv).toContain('ERUF antas');
  });
  it('reads days first, which a list’s own rules say', () =>
    expect(row({ startsOn: '03/04/2024', endsOn: '2026-12-31' })).toMatchObject({
      startsOn: '2024-04-03',
      endsOn: '2026-12-31',
    }));
  it('shortens a long summary rather than lose by which rate the amounts were counted', () => {
    const { description } = row({ description: 'ord '.repeat(2000), euTotal: 1000, euRate: 40 });
    expect(String(description)).toHaveLength(4000);
    expect(String(description)).toMatch(/…\n\nTotala.*\(Riksbanken, 2026-11-27\)\.$/);
  });
});

describe('kohesioColumns', () => {
  const LIST = ['Beneficiary Name', 'Operation Name', 'Operation Start Date', 'Operation End Date'];
  it('knows a list by what the regulation calls its columns', () =>
    expect(kohesioColumns([...LIST, 'Total Eligible Expenditure', 'Union co-financing rate'])).toMatchObject({
      organisation: 0,
      name: 1,
      startsOn: 2,
      endsOn: 3,
      euTotal: 4,
      euRate: 5,
    }));
  it('does not take a file without amounts, nor a case system’s, for one', () => {
    expect(kohesioColumns(LIST)).toBeNull();
    expect(kohesioColumns(['Diarienummer', 'Projektnamn', 'Fond', 'EU-medel', 'Startdatum'])).toBeNull();
  });
});
