import {
  type ComparisonGroup,
  COUNTIES,
  COUNTRY_CODE,
  isOwnGroup,
  isSourceGroup,
  type Observation,
  placeNameOf,
  type Series,
  unweightedMean,
} from '@rt/indicators/domain';
import type { ChartSeries } from '@rt/shared/ui/chart';
import { meanOfGroup, placeTitle } from '../place-title';
import { pointsOf } from './chart-choice';

/** What the unweighted mean of the chosen counties is called in an address. */
export const MEAN = 'medel';

/** What a region has settled to compare with. */
export interface Compared {
  comparators: readonly string[];
  groups: readonly ComparisonGroup[];
}

/** Something to compare a region's values with: for both sexes together. */
export interface Comparator {
  code: string;
  line: ChartSeries;
  /** The values, and whether they are a mean that was reckoned here: such a line is no series of the source's. */
  observations: readonly Observation[];
  reckoned: boolean;
}

type Found = Omit<Comparator, 'line'> & { name: string; short?: string };

/**
 * What an indicator can be compared with: the country and the places the region has chosen, as far as there are values for
 * them, and the unweighted mean of those that are counties; then the mean of each group. A group has a mean only where all
 * of its counties have values. The region's own place is nothing to compare with.
 */
export function comparatorsOf(series: readonly Series[], { comparators, groups }: Compared): Comparator[] {
  const own = series[0]?.placeCode;
  const total = (code: string) => series.find((each) => each.placeCode === code && each.sex === 'total');
  const sourceGroups = groups.filter(({ code }) => isSourceGroup(code)).map(({ code }) => code);
  const places = new Set([COUNTRY_CODE, ...comparators, ...sourceGroups]);
  const found: Found[] = [...places].flatMap((code) => {
    const line = code === own ? undefined : total(code);
    if (!line) return [];
    return [{ code, name: placeTitle(line), ...shortOf(code), observations: line.observations, reckoned: false }];
  });
  const counties = found.filter(({ code }) => COUNTIES.has(code)).map(({ code }) => code);
  const name = $localize`:@@comparators.mean:ovägt medelvärde av ${counties.length}:count: län`;
  const means: Found[] = [
    ...(counties.length > 1 ? [{ code: MEAN, name, observations: meanOf(counties, total), reckoned: true }] : []),
    ...groups
      .filter(({ code }) => !isSourceGroup(code))
      .map(({ code, name: group, counties: chosen }) => ({
        code,
        name: $localize`:@@comparators.own-group:ovägt medelvärde av ${chosen.length}:count: län (${group}:name:)`,
        ...shortOf(code),
        observations: meanOf(chosen, total),
        reckoned: true,
      })),
  ];
  return [...found, ...means.filter(({ observations }) => observations.length)].map(
    ({ name: title, short, ...each }) => ({
      ...each,
      line: { name: title, points: pointsOf(each.observations), comparator: true, ...(short ? { short } : {}) },
    }),
  );
}

const shortOf = (code: string) =>
  isSourceGroup(code) || isOwnGroup(code) ? { short: $localize`:@@comparators.short:ovägt` } : {};

const meanOf = (counties: readonly string[], total: (code: string) => Series | undefined) =>
  unweightedMean(counties.map((code) => total(code)?.observations ?? []));

/** The chosen places without values here, by name; of a group those of its counties that are missing. */
export const lacking = (series: readonly Series[], { comparators, groups }: Compared): string[] => {
  const there = new Set(series.filter(({ sex }) => sex === 'total').map(({ placeCode }) => placeCode));
  const absent = (codes: readonly string[]) => codes.filter((code) => !there.has(code)).map(placeNameOf);
  return [
    ...absent(comparators),
    ...groups.flatMap(({ code, name, counties }) => {
      if (isSourceGroup(code)) return there.has(code) ? [] : [meanOfGroup(name)];
      const without = absent(counties).join(', ');
      return without ? [$localize`:@@comparators.lacking-group:${name}:name: (${without}:counties:)`] : [];
    }),
  ];
};

/** The comparators an address asks for (`00,medel`); where it says nothing the country and the first group, where it is empty none. */
export function comparedIn(all: readonly Comparator[], address: string | undefined): string[] {
  const codes = all.map(({ code }) => code);
  const group = codes.find((code) => isSourceGroup(code) || isOwnGroup(code));
  const asked = address === undefined ? [COUNTRY_CODE, group] : address.split(',');
  return codes.filter((code) => asked.includes(code));
}

/** The lines shown that were reckoned here, as series of their own: what is exported is what is seen. */
export const reckonedSeries = (all: readonly Comparator[], codes: readonly string[]): Series[] =>
  all
    .filter(({ code, reckoned }) => reckoned && codes.includes(code))
    .map(({ code, line, observations }) => ({
      id: code,
      placeCode: '',
      placeName: line.name,
      sex: 'total' as const,
      observations: [...observations],
    }));
