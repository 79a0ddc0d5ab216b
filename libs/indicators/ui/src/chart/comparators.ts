import { COUNTIES, COUNTRY_CODE, placeNameOf, type Series, unweightedMean } from '@rt/indicators/domain';
import type { ChartSeries } from '@rt/shared/ui';
import { pointsOf } from './chart-choice';

/** What the unweighted mean of the chosen counties is called in an address. */
export const MEAN = 'medel';

/** Something to compare a region's values with: for both sexes together. */
export interface Comparator {
  code: string;
  line: ChartSeries;
}

/**
 * What an indicator can be compared with: the country and the places the region has chosen, as far as there are values for
 * them, and the unweighted mean of those that are counties. The region's own place is nothing to compare with.
 */
export function comparatorsOf(series: readonly Series[], chosen: readonly string[]): Comparator[] {
  const own = series[0]?.placeCode;
  const found = [COUNTRY_CODE, ...chosen.filter((code) => code !== COUNTRY_CODE)].flatMap((code) => {
    const line = code === own ? undefined : series.find((each) => each.placeCode === code && each.sex === 'total');
    return line ? [{ code, name: line.placeName, observations: line.observations }] : [];
  });
  const counties = found.filter(({ code }) => COUNTIES.has(code));
  const mean = counties.length > 1 ? unweightedMean(counties.map(({ observations }) => observations)) : [];
  const name = $localize`:@@comparators.mean:ovägt medelvärde av ${counties.length}:count: län`;
  return [...found, ...(mean.length ? [{ code: MEAN, name, observations: mean }] : [])].map((each) => ({
    code: each.code,
    line: { name: each.name, points: pointsOf(each.observations), comparator: true },
  }));
}

/** The chosen places without values here, by name. */
export const lacking = (series: readonly Series[], chosen: readonly string[]): string[] =>
  chosen.filter((code) => !series.some(({ placeCode }) => placeCode === code)).map(placeNameOf);

/** The comparators an address asks for (`00,medel`); where it says nothing the country, where it is empty none. */
export function comparedIn(all: readonly Comparator[], address: string | undefined): string[] {
  const asked = address === undefined ? [COUNTRY_CODE] : address.split(',');
  return all.map(({ code }) => code).filter((code) => asked.includes(code));
}
