import type { ComparisonGroup, Series, Sex } from '@rt/indicators/domain';
import { comparatorsOf, comparedIn, lacking, reckonedSeries } from './comparators';

const line = (placeCode: string, value: number, sex: Sex = 'total'): Series => ({
  id: placeCode + sex,
  placeCode,
  placeName: `plats ${placeCode}`,
  sex,
  observations: [{ period: '2024', value, preliminary: false }],
});
const series = [line('20', 78), line('20', 77, 'women'), line('00', 80), line('21', 76), line('17', 82)];
const places = (comparators: string[], groups: ComparisonGroup[] = []) => ({ comparators, groups });
const names = (chosen: string[], all = series) => comparatorsOf(all, places(chosen)).map((each) => each.line.name);
const SIMILAR = { code: 'E1', name: 'Liknande regioner', counties: ['21', '17'] };
const AT_KOLADA = { code: 'G1', name: 'Alla regioner (ovägt medel)', counties: [] };

describe('what an indicator is compared with', () => {
  it('is the country, where there are values for it', () => {
    expect(names([])).toEqual(['plats 00']);
    expect(names([], [line('20', 1)])).toEqual([]);
  });
  it('is what the region has chosen, and the mean of its counties by its full name', () =>
    expect(names(['21', '17'])).toEqual(['plats 00', 'plats 21', 'plats 17', 'ovägt medelvärde av 2 län']));
  it('is no mean of one county, nor with the country in it', () => {
    expect(names(['21'])).toEqual(['plats 00', 'plats 21']);
    expect(comparatorsOf(series, places(['21', '17'])).at(-1)?.line.points[0]?.value).toBe(79);
  });
  it('is never the own place', () => expect(names(['20'])).toEqual(['plats 00']));
  it('says which of the chosen have no values here', () =>
    expect(lacking(series, places(['21', '12']))).toEqual(['Skåne län']));
});

describe('groups of similar regions', () => {
  const withGroup = [...series, { ...line('G1', 77), placeName: 'Alla regioner (ovägt medel)' }];
  const found = comparatorsOf(withGroup, places([], [AT_KOLADA, SIMILAR]));
  it('are one line each, called an unweighted mean', () =>
    expect(found.map((each) => [each.line.name, each.line.points[0]?.value])).toEqual([
      ['plats 00', 80],
      ['ovägt medelvärde (Alla regioner)', 77],
      ['ovägt medelvärde av 2 län (Liknande regioner)', 79],
    ]));
  it('are not drawn where a county is without values, and the county is named', () => {
    const groups = [
      { ...SIMILAR, counties: ['21', '12'] },
      { ...AT_KOLADA, code: 'G9' },
    ];
    expect(comparatorsOf(series, places([], groups)).map(({ code }) => code)).toEqual(['00']);
    expect(lacking(series, places([], groups))).toEqual([
      'Liknande regioner (Skåne län)',
      'ovägt medelvärde (Alla regioner)',
    ]);
  });
  it('are exported as they are seen, where the mean was reckoned here', () => {
    expect(
      reckonedSeries(found, ['00', 'G1', 'E1']).map(({ placeName, observations }) => [placeName, observations]),
    ).toEqual([['ovägt medelvärde av 2 län (Liknande regioner)', [{ period: '2024', value: 79, preliminary: false }]]]);
    expect(reckonedSeries(found, ['00'])).toEqual([]);
  });
  it('are shown from the start, the first of them', () => expect(comparedIn(found, undefined)).toEqual(['00', 'G1']));
});

describe('comparedIn', () => {
  const all = comparatorsOf(series, places(['21', '17']));
  it('is the country until something is chosen', () => expect(comparedIn(all, undefined)).toEqual(['00']));
  it('is nothing where nothing is chosen', () => expect(comparedIn(all, '')).toEqual([]));
  it('is what is asked for, as far as it is there', () => expect(comparedIn(all, 'medel,99')).toEqual(['medel']));
});
