import {
  type MovedTarget,
  type Observation,
  SEXES,
  type Series,
  type Sex,
  type Target,
  type ValueInYear,
} from '@rt/indicators/domain';
import type { ChartPoint, ChartReference, ChartSeries, FormerTarget } from '@rt/shared/ui/chart';
import { SEX_NAMES } from '../indicator-words';
import { placeTitle } from '../place-title';

/** Which lines of an indicator are drawn. */
export interface ChartChoice {
  places: readonly string[];
  sexes: readonly Sex[];
}

/** What there is to choose from, in the order the server gives it: the region's own place first. */
export const placesIn = (series: readonly Series[]): { code: string; name: string }[] => [
  ...new Map(series.map((each) => [each.placeCode, { code: each.placeCode, name: placeTitle(each) }])).values(),
];
export const sexesIn = (series: readonly Series[]): Sex[] =>
  SEXES.filter((sex) => series.some((each) => each.sex === sex));

/** The choice of an address (`plats=20,00&kon=women,men`); what it leaves out is the first place and all sexes. */
export function chartChoice(
  series: readonly Series[],
  places: string | undefined,
  sexes: string | undefined,
): ChartChoice {
  const there = placesIn(series).map(({ code }) => code);
  const asked = there.filter((code) => places?.split(',').includes(code));
  const wanted = sexesIn(series).filter((sex) => sexes?.split(',').includes(sex));
  return { places: asked.length ? asked : there.slice(0, 1), sexes: wanted.length ? wanted : sexesIn(series) };
}

/** The lines of a choice, named by what tells them apart: the place, the sex, or both. */
export function chartSeries(series: readonly Series[], { places, sexes }: ChartChoice): ChartSeries[] {
  const shown = series.filter(({ placeCode, sex }) => places.includes(placeCode) && sexes.includes(sex));
  const nameOf = ({ sex, ...each }: Series) => {
    const placeName = placeTitle(each);
    if (sexesIn(shown).length === 1)
      return sex === 'total' ? placeName : `${placeName}, ${SEX_NAMES[sex].toLowerCase()}`;
    return placesIn(shown).length === 1 ? SEX_NAMES[sex] : `${placeName}, ${SEX_NAMES[sex].toLowerCase()}`;
  };
  return shown.map((each) => ({ name: nameOf(each), points: pointsOf(each.observations) }));
}

/** Values as a chart draws them: one stored more than once has been revised. */
export const pointsOf = (observations: readonly Observation[]): ChartPoint[] =>
  observations.map(({ revision, ...each }) => ({ ...each, revised: (revision ?? 1) > 1 }));

export const referenceOf = (value: ValueInYear | null | undefined): ChartReference | null =>
  value ? { period: String(value.year), value: value.value } : null;

/** Every target but the newest, with the day it was given up: the day the next one was set. */
export const formerTargets = (targets: readonly Target[], moved: readonly MovedTarget[] = []): FormerTarget[] =>
  targets.slice(1).map(({ year, value, setAt }, at) => ({
    period: String(year),
    value,
    replacedOn: (targets[at]?.setAt ?? '').slice(0, 10),
    moved: moved.some(({ to }) => to.setAt === setAt),
  }));
