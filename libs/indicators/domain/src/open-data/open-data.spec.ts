import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { bytesOf } from '../../testing/src';
import { readStatistics } from '../read-statistics';
import { selectSeries } from '../select-series';
import { type Series, SEXES } from '../series';
import { openCsv } from './open-csv';
import { openDataset } from './open-dataset';
import { openDataName, type OpenIndicator } from './open-indicator';

const indicator = (series: Series[], changes: Partial<OpenIndicator> = {}): OpenIndicator => ({
  name: 'Sysselsättningsgrad',
  definition: null,
  unit: 'procent',
  source: 'SCB',
  updatedAt: '2026-03-01T07:00:00.000Z',
  notes: ['Visa alltid den här.'],
  series,
  ...changes,
});

const observation = fc.record({
  value: fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((each) => each + 0),
    { freq: 6 },
  ),
  preliminary: fc.boolean(),
  margin: fc.option(fc.integer({ min: 0, max: 9 })),
});
const series = fc.record({
  placeCode: fc.constantFrom('00', '20', '0980', 'G2329'),
  sex: fc.constantFrom(...SEXES),
  periods: fc.uniqueArray(fc.constantFrom('2022', '2023', '2024K1', '2024M03'), { minLength: 1 }),
  observations: fc.array(observation, { minLength: 4, maxLength: 4 }),
});
/** Some series of different places and sexes, each oldest first. */
const anySeries: fc.Arbitrary<Series[]> = fc
  .uniqueArray(series, { minLength: 1, selector: ({ placeCode, sex }) => `${placeCode}|${sex}` })
  .map((all) =>
    all.map(({ placeCode, sex, periods, observations }) => ({
      id: `${placeCode}${sex}`,
      placeCode,
      placeName: `Plats ${placeCode}`,
      sex,
      observations: periods.sort().map((period, at) => ({ period, ...observations[at] })) as Series['observations'],
    })),
  );

/** Every figure there is, without what is missing, in an order of its own. */
const figures = (all: Pick<Series, 'placeCode' | 'sex' | 'observations'>[]) =>
  all
    .flatMap(({ placeCode, sex, observations }) =>
      observations
        .filter(({ value }) => value !== null)
        .map(({ period, value, preliminary }) => `${placeCode} ${sex} ${period} ${value} ${preliminary}`),
    )
    .sort();

describe('an indicator as open data', () => {
  it('is read back by our own reader as the same figures', () => {
    fc.assert(
      fc.property(anySeries, (all) => {
        const file = readStatistics(bytesOf(openDataset(indicator(all))));
        const places = [...new Set(all.map(({ placeCode }) => placeCode))];
        const sexes = SEXES.filter((sex) => all.some((each) => each.sex === sex));
        const fixed = [{ dimension: 'contents', value: 'value' }];
        expect(figures(selectSeries(file, { fixed, places, sexes }))).toEqual(figures(all));
      }),
    );
  });
  it('is read by an independent reader as the same figures', () => {
    fc.assert(
      fc.property(anySeries, (all) => {
        const read = JSONstat(openDataset(indicator(all)));
        for (const { placeCode: place, sex, observations } of all)
          for (const { period, value, preliminary, margin } of observations) {
            const cell = read.Data({ place, sex, contents: 'value', period });
            expect([cell.value, cell.status ?? null]).toEqual([value, preliminary ? 'p' : null]);
            if (margin != null) expect(read.Data({ place, sex, contents: 'margin', period }).value).toBe(margin);
          }
      }),
    );
  });
  it('says which dimension is place, time and content, the unit, the source and the notes that must be shown', () => {
    const observations = [{ period: '2024', value: 79.5, preliminary: true }];
    const dataset = openDataset(
      indicator([{ id: 'a', placeCode: '20', placeName: 'Dalarnas län', sex: 'total', observations }], {
        definition: 'Andel i arbete.',
      }),
    );
    expect(dataset).toMatchObject({
      role: { time: ['period'], geo: ['place'], metric: ['contents'] },
      dimension: { contents: { category: { unit: { value: { label: 'procent' } } } } },
      note: ['Visa alltid den här.', 'Andel i arbete.'],
      extension: { noteMandatory: { '0': true } },
      updated: '2026-03-01T07:00:00.000Z',
      value: [79.5],
      status: { '0': 'p' },
    });
  });
  it('is CSV that a standard reader reads: a row a value, points as decimal signs', () => {
    fc.assert(
      fc.property(anySeries, (all) => {
        const rows = parse<Record<string, string>>(openCsv(indicator(all, { name: 'Andel, "i" arbete' })), {
          columns: true,
        });
        expect(rows).toHaveLength(all.flatMap(({ observations }) => observations).length);
        const back = rows.map((row) => ({
          placeCode: row['place_code'] ?? '',
          sex: row['sex'] as Series['sex'],
          observations: [
            {
              period: row['period'] ?? '',
              value: row['value'] === '' ? null : Number(row['value']),
              preliminary: row['preliminary'] === 'true',
            },
          ],
        }));
        expect(figures(back)).toEqual(figures(all));
        expect(rows[0]?.['indicator']).toBe('Andel, "i" arbete');
      }),
    );
  });
  it('never lets a name run as a formula', () => {
    const observations = [{ period: '2024', value: -1, preliminary: false }];
    const text = openCsv(indicator([{ id: 'a', placeCode: '1', placeName: '=1+1', sex: 'total', observations }]));
    expect(text.split('\r\n')[1]).toBe("1,'=1+1,total,2024,-1,false,,procent,Sysselsättningsgrad,SCB");
  });
  it('has a name that every file system takes', () => {
    expect(openDataName({ name: 'Sysselsättningsgrad, 20–64 år (%)' })).toBe('sysselsattningsgrad-20-64-ar');
    expect(openDataName({ name: '%' })).toBe('indikator');
  });
});
