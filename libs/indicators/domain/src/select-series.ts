import { comparePeriods } from '@rt/shared/domain';
import { startsOn } from './period-code';
import { isPlaceCode, placeNameOf } from './place';
import type { SeriesDraft, StatisticsChoice, StatisticsDimension, StatisticsFile } from './statistics-file';
import { dimensionOf, missingInChoice } from './statistics-choice';
import { StatisticsProblem } from './statistics-problem';

/**
 * The series a choice takes from a file: one for each place and sex, oldest value first. A file without places belongs to
 * the places named, one without sexes to both together. Throws `StatisticsProblem` where the choice is not complete or
 * names what is not in the file. A combination the file has no cells for gives no series.
 */
export function selectSeries(file: StatisticsFile, choice: StatisticsChoice): SeriesDraft[] {
  const [missing] = missingInChoice(file, choice);
  if (missing) throw missing;
  const stride = strides(file.dimensions);
  const at = (dimension: StatisticsDimension, code: string, place: string) => {
    const index = dimension.values.findIndex((value) => value.code === code);
    if (index < 0) throw unknown(place, code);
    return index * (stride.get(dimension) ?? 0);
  };
  const base = choice.fixed.reduce((sum, { dimension: code, value }) => {
    const dimension = file.dimensions.find((each) => each.code === code);
    if (!dimension) throw unknown('fixed', code);
    return sum + at(dimension, value, `fixed.${code}`);
  }, 0);
  const time = dimensionOf(file, 'time');
  if (!time) throw unknown('time', '');
  const periods = periodsOf(time, stride.get(time) ?? 0);
  return distinct(choice.places).flatMap((place) =>
    distinct(choice.sexes).flatMap((sex) => {
      const start = base + placeAt(file, place, at) + sexAt(file, sex, at);
      const observations = periods.flatMap(({ at: step, ...period }) => {
        const cell = file.cells.get(start + step);
        return cell ? [{ ...period, ...cell }] : [];
      });
      return observations.length ? [{ placeCode: place, placeName: nameOf(file, place), sex, observations }] : [];
    }),
  );
}

/** The periods that can be read, oldest first, with how far into a series each lies: the same for every series. */
const periodsOf = ({ values }: StatisticsDimension, step: number) =>
  values
    .flatMap(({ code: period }, index) => {
      const first = startsOn(period);
      return first ? [{ period, startsOn: first, at: index * step }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));

type At = (dimension: StatisticsDimension, code: string, place: string) => number;

function placeAt(file: StatisticsFile, place: string, at: At): number {
  const dimension = dimensionOf(file, 'place');
  if (dimension) return at(dimension, place, 'places');
  if (isPlaceCode(place)) return 0;
  throw unknown('places', place);
}

function sexAt(file: StatisticsFile, sex: string, at: At): number {
  const dimension = dimensionOf(file, 'sex');
  if (dimension) return at(dimension, sex, 'sexes');
  if (sex === 'total') return 0;
  throw unknown('sexes', sex);
}

/** How far apart two neighbours of a dimension lie in row-major order: the last dimension varies fastest. */
function strides(dimensions: StatisticsDimension[]): Map<StatisticsDimension, number> {
  const result = new Map<StatisticsDimension, number>();
  dimensions.reduceRight((step, dimension) => {
    result.set(dimension, step);
    return step * dimension.values.length;
  }, 1);
  return result;
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)];

const nameOf = (file: StatisticsFile, code: string) =>
  dimensionOf(file, 'place')?.values.find((value) => value.code === code)?.label ?? placeNameOf(code);

const unknown = (place: string, code: string) =>
  new StatisticsProblem('statistics.choice-unknown', place, {
    sv: `"${code.slice(0, 100)}" finns inte i filen. Välj bland det som finns.`,
    en: `"${code.slice(0, 100)}" is not in the file. Choose among what is there.`,
  });
