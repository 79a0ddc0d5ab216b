import type { Cell } from '@rt/shared/domain';
import fc from 'fast-check';
import { SEX_LABELS } from '../kolada';
import { COUNTIES } from '../place';
import { selectSeries } from '../select-series';
import { SEXES } from '../series';
import { tableToStatistics } from './table-to-statistics';

const PERIODS = ['2019', '2021', '2022K3', '2023M11', '2024'];
const cube = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom('00', ...COUNTIES.keys()), { minLength: 1, maxLength: 4 }),
    sexes: fc.uniqueArray(fc.constantFrom(...SEXES), { minLength: 1 }),
    periods: fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1 }),
  })
  .chain((codes) => {
    const length = codes.places.length * codes.sexes.length * codes.periods.length;
    const figure = fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100));
    return fc.record({
      codes: fc.constant(codes),
      figures: fc
        .array(figure, { minLength: length, maxLength: length })
        .filter((all) => all.some((each) => each !== null)),
      /** As numbers, as text with decimal commas, or as text with decimal points. */
      written: fc.constantFrom(
        (value: number): Cell => value,
        (value: number): Cell => value.toFixed(2).replace('.', ','),
        (value: number): Cell => value.toFixed(2),
      ),
    });
  });

const read = (rows: Cell[][], codes: { places: string[] }) => {
  const file = tableToStatistics([{ name: 'Data', hiddenColumns: [], rows }]);
  return selectSeries(file, {
    fixed: [],
    places: codes.places,
    sexes: file.dimensions.some(({ role }) => role === 'sex')
      ? [...SEXES].filter((sex) => file.dimensions.some(({ values }) => values.some(({ code }) => code === sex)))
      : ['total'],
  });
};

describe('a cube written as a table', () => {
  it('reads back the same from long and from wide form', () =>
    fc.assert(
      fc.property(cube, ({ codes: { places, sexes, periods }, figures, written }) => {
        const at = (place: number, sex: number, period: number) => {
          const value = figures[(place * sexes.length + sex) * periods.length + period];
          return value === null || value === undefined ? '..' : written(value);
        };
        const name = (place: string) => `${place} ${COUNTIES.get(place) ?? 'Riket'}`;
        const long = places.flatMap((place, p) =>
          sexes.flatMap((sex, s) =>
            periods.map((period, t): Cell[] => [name(place), SEX_LABELS[sex], period, at(p, s, t)]),
          ),
        );
        const wide = places.flatMap((place, p) =>
          sexes.map((sex, s): Cell[] => [name(place), SEX_LABELS[sex], ...periods.map((_, t) => at(p, s, t))]),
        );
        const fromLong = read([['region', 'kön', 'period', 'värde'], ...long], { places });
        const fromWide = read([['region', 'kön', ...periods.map((period) => `Värde ${period}`)], ...wide], { places });
        expect(fromWide).toEqual(fromLong);
        expect(fromLong).toHaveLength(places.length * sexes.length);
        for (const { placeCode, sex, observations } of fromLong)
          for (const { period, value } of observations)
            expect(value).toBe(
              figures[
                (places.indexOf(placeCode) * sexes.length + sexes.indexOf(sex)) * periods.length +
                  periods.indexOf(period)
              ],
            );
      }),
    ));
});
