import fc from 'fast-check';
import { koladaAnswer, koladaRow, smallDataset } from '../testing/src';
import { readJsonStat } from './json-stat';
import { readKolada } from './kolada';
import { selectSeries } from './select-series';
import type { Sex } from './series';
import type { StatisticsChoice } from './statistics-file';
import { StatisticsProblem } from './statistics-problem';

const file = readJsonStat(smallDataset());
const choice: StatisticsChoice = {
  fixed: [
    { dimension: 'Alder', value: '20-24' },
    { dimension: 'ContentsCode', value: 'A1' },
  ],
  places: ['21'],
  sexes: ['men'],
};
const placeOf = (changes: Partial<StatisticsChoice>) => {
  try {
    selectSeries(file, { ...choice, ...changes });
  } catch (error) {
    return error instanceof StatisticsProblem ? [error.code, error.place] : error;
  }
  return null;
};

describe('selectSeries', () => {
  it('takes the cells of the choice in row-major order', () =>
    expect(selectSeries(file, choice)).toEqual([
      {
        placeCode: '21',
        placeName: 'Gävleborgs län',
        sex: 'men',
        observations: [30, 31, 32].map((value, at) => ({
          period: `${2023 + at}`,
          startsOn: `${2023 + at}-01-01`,
          value,
          preliminary: false,
        })),
      },
    ]));
  it('puts the oldest value first whatever the order in the file', () => {
    const backwards = readJsonStat(
      smallDataset({
        dimension: { ...smallDataset().dimension, Tid: { category: { index: ['2025', '2024', '2023'] } } },
      }),
    );
    expect(selectSeries(backwards, choice)[0]?.observations.map(({ value }) => value)).toEqual([32, 31, 30]);
  });
  it('puts the values of every place and sex in the same order', () => {
    const { dimension } = smallDataset();
    const backwards = readJsonStat(
      smallDataset({ dimension: { ...dimension, Tid: { category: { index: ['2025', '2024', '2023'] } } } }),
    );
    const series = selectSeries(backwards, { ...choice, places: ['20', '21'], sexes: ['total', 'men', 'women'] });
    expect(series).toHaveLength(6);
    for (const { observations } of series)
      expect(observations.map(({ period }) => period)).toEqual(['2023', '2024', '2025']);
  });
  it('does not make a series of a combination the file lacks', () => {
    const kolada = readKolada(
      koladaAnswer(koladaRow('0020', 2023, { total: 1, women: 2 }), koladaRow('0000', 2023, { total: 3 })),
    );
    const series = selectSeries(kolada, {
      fixed: [{ dimension: 'kpi', value: 'N00001' }],
      places: ['00', '20'],
      sexes: ['total', 'women'],
    });
    expect(series.map(({ placeCode, sex }) => `${placeCode} ${sex}`)).toEqual(['00 total', '20 total', '20 women']);
  });
  it('does not invent a value for a year that one place lacks', () => {
    const kolada = readKolada(
      koladaAnswer(koladaRow('0020', 2023, { total: 1 }), koladaRow('0000', 2024, { total: 3 })),
    );
    const [dalarna] = selectSeries(kolada, {
      fixed: [{ dimension: 'kpi', value: 'N00001' }],
      places: ['20'],
      sexes: ['total'],
    });
    expect(dalarna?.observations.map(({ period }) => period)).toEqual(['2023']);
  });
  it('lets a file without places and sexes belong to the place named', () => {
    const bare = readJsonStat({
      id: ['Tid'],
      size: [1],
      value: [5],
      dimension: { Tid: { category: { index: ['2024'] } } },
    });
    expect(selectSeries(bare, { fixed: [], places: ['20'], sexes: ['total'] })[0]).toMatchObject({
      placeName: 'Dalarnas län',
      sex: 'total',
    });
  });
  it.each<[string, Partial<StatisticsChoice>, string, string]>([
    ['a dimension without a value', { fixed: [choice.fixed[1]!] }, 'missing', 'fixed.Alder'],
    ['no place', { places: [] }, 'missing', 'places'],
    ['no sex', { sexes: [] }, 'missing', 'sexes'],
    ['a place that is not there', { places: ['99'] }, 'unknown', 'places'],
    [
      'a value that is not there',
      { fixed: [{ dimension: 'Alder', value: '999' }, choice.fixed[1]!] },
      'unknown',
      'fixed.Alder',
    ],
    [
      'a dimension that is not there',
      { fixed: [...choice.fixed, { dimension: 'constructor', value: 'x' }] },
      'unknown',
      'fixed',
    ],
  ])('refuses %s', (_, changes, code, place) => expect(placeOf(changes)).toEqual([`statistics.choice-${code}`, place]));
  it('finds for every choice the value that the position gives', () => {
    const places = ['20', '21'];
    const ages = ['16-19', '20-24'];
    const sexes: Sex[] = ['total', 'men', 'women'];
    const at = (length: number) => fc.integer({ min: 0, max: length - 1 });
    fc.assert(
      fc.property(at(2), at(2), at(3), (place, age, sex) => {
        const [series] = selectSeries(file, {
          fixed: [
            { dimension: 'Alder', value: ages[age] ?? '' },
            { dimension: 'ContentsCode', value: 'A1' },
          ],
          places: [places[place] ?? ''],
          sexes: [sexes[sex] ?? 'total'],
        });
        const first = ((place * 2 + age) * 3 + sex) * 3;
        expect(series?.observations.map(({ value }) => value)).toEqual([first, first + 1, first + 2]);
      }),
    );
  });
});
