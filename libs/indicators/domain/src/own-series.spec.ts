import { ownSeries, RECENT_VALUES, factsOfDetail } from './own-series';
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
  it('judges from as many values as a list does', () => {
    const { observations } = factsOfDetail({ targets: [] } as unknown as IndicatorDetail, series('20', 'total', 70));
    expect([observations.length, observations.at(-1)?.period]).toEqual([RECENT_VALUES, '1969']);
  });
});
