import { isBlank, observationsOf, ownPlace, rowError, rowsFromCells } from './manual-rows';

const row = (period: string, value: string, sex = 'total') => ({ period, value, sex });

describe('rowsFromCells', () => {
  it('reads period and value', () => expect(rowsFromCells([['2024', '78,5']])).toEqual([row('2024', '78,5')]));
  it('reads period, sex and value', () =>
    expect(rowsFromCells([['2024', 'Kvinnor', '76']])).toEqual([row('2024', '76', 'women')]));
  it('leaves out the head and empty rows', () =>
    expect(
      rowsFromCells([
        ['År', 'Andel'],
        ['', ''],
        ['2024', '1'],
      ]),
    ).toEqual([row('2024', '1')]));
  it('does not take a first row with figures for a head', () => expect(rowsFromCells([['2024', '1']])).toHaveLength(1));
  it('keeps a sex it does not know, so that the row can be mended', () =>
    expect(rowsFromCells([['2024', 'okänt', '1']])[0]?.sex).toBe('okänt'));
});

describe('rowError', () => {
  it.each([row('2024', '78,5'), row('2024K1', '1'), row('2024', '..'), row('', '')])(
    'finds nothing wrong with %p',
    (good) => expect(rowError(good)).toBeNull(),
  );
  it('does not guess a period', () => expect(rowError(row('i fjol', '1'))).toMatch(/2024K1/));
  it('does not take a text for a value', () => expect(rowError(row('2024', 'många'))).toMatch(/tal/));
  it('does not take an empty value for zero', () => expect(rowError(row('2024', ''))).toMatch(/tal/));
  it('does not guess a sex', () => expect(rowError(row('2024', '1', 'okänt'))).toMatch(/kvinnor/));
});

describe('observationsOf', () => {
  it('leaves out blank rows and keeps a missing value missing', () =>
    expect(observationsOf([row('2024', '..'), row('', '')], { code: '20', name: 'Dalarnas län' })).toEqual([
      { placeCode: '20', placeName: 'Dalarnas län', sex: 'total', period: '2024', value: null },
    ]));
});

describe('ownPlace', () => {
  it('is the county of a region', () =>
    expect(ownPlace({ countyCode: '20', name: 'Region Dalarna' })).toEqual({ code: '20', name: 'Dalarnas län' }));
  it('is the organisation itself where it has no county', () =>
    expect(ownPlace({ countyCode: null, name: 'Region Älvdal' })).toEqual({ code: 'region', name: 'Region Älvdal' }));
});

describe('isBlank', () => {
  it('does not call a row blank that has a value', () => expect(isBlank(row('', '1'))).toBe(false));
});
