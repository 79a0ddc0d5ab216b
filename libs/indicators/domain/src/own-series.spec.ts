import { factsOfDetail, ownSeries } from './own-series';
import type { IndicatorDetail } from './indicator';
import type { Series, Sex } from './series';

const series = (placeCode: string, sex: Sex = 'total', values = 1): Series => ({
  id: `${placeCode} ${sex}`,
  placeCode,
  placeName: placeCode,
  sex,
  observations: Array.from({ length: values }, (_, at) => ({
    period: String(1900 + at),
    value: at,
    preliminary: false,
  })),
});
const chosen = (...all: Series[]) => ownSeries(all, '20')?.id;

describe('ownSeries', () => {
  it('is the county’s own before any other', () =>
    expect(chosen(series('00'), series('21'), series('20', 'women'))).toBe('20 women'));
  it('is both sexes before one', () =>
    expect(chosen(series('20', 'men'), series('20'), series('20', 'women'))).toBe('20 total'));
  it('is the country last', () => expect(chosen(series('00'), series('21', 'men'))).toBe('21 men'));
  it('is the first place where the county has none', () => expect(chosen(series('21'), series('17'))).toBe('17 total'));
  it('is nothing where there is nothing', () => expect(chosen()).toBeUndefined());
});

describe('factsOfDetail', () => {
  it('judges from the own series, and from nothing where there is none', () => {
    const detail = { targets: [], unit: 'procent' } as unknown as IndicatorDetail;
    expect(factsOfDetail(detail, series('20', 'total', 3)).observations).toHaveLength(3);
    expect(factsOfDetail(detail, undefined)).toMatchObject({ observations: [], unit: 'procent' });
  });
});
