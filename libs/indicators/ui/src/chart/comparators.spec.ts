import type { Series, Sex } from '@rt/indicators/domain';
import { comparatorsOf, comparedIn, lacking } from './comparators';

const line = (placeCode: string, value: number, sex: Sex = 'total'): Series => ({
  id: placeCode + sex,
  placeCode,
  placeName: `plats ${placeCode}`,
  sex,
  observations: [{ period: '2024', value, preliminary: false }],
});
const series = [line('20', 78), line('20', 77, 'women'), line('00', 80), line('21', 76), line('17', 82)];
const names = (chosen: string[], all = series) => comparatorsOf(all, chosen).map((each) => each.line.name);

describe('what an indicator is compared with', () => {
  it('is the country, where there are values for it', () => {
    expect(names([])).toEqual(['plats 00']);
    expect(names([], [line('20', 1)])).toEqual([]);
  });
  it('is what the region has chosen, and the mean of its counties by its full name', () =>
    expect(names(['21', '17'])).toEqual(['plats 00', 'plats 21', 'plats 17', 'ovägt medelvärde av 2 län']));
  it('is no mean of one county, nor with the country in it', () => {
    expect(names(['21'])).toEqual(['plats 00', 'plats 21']);
    expect(comparatorsOf(series, ['21', '17']).at(-1)?.line.points[0]?.value).toBe(79);
  });
  it('is never the own place', () => expect(names(['20'])).toEqual(['plats 00']));
  it('says which of the chosen have no values here', () =>
    expect(lacking(series, ['21', '12'])).toEqual(['Skåne län']));
});

describe('comparedIn', () => {
  const all = comparatorsOf(series, ['21', '17']);
  it('is the country until something is chosen', () => expect(comparedIn(all, undefined)).toEqual(['00']));
  it('is nothing where nothing is chosen', () => expect(comparedIn(all, '')).toEqual([]));
  it('is what is asked for, as far as it is there', () => expect(comparedIn(all, 'medel,99')).toEqual(['medel']));
});
