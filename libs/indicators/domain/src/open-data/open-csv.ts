import { FOR_MACHINES, toCsv } from '@rt/shared/domain';
import { openPlaceName } from '../comparison-group';
import type { OpenIndicator } from './open-indicator';

const HEADER = [
  'place_code',
  'place',
  'sex',
  'period',
  'value',
  'preliminary',
  'margin',
  'unit',
  'indicator',
  'source',
];

/** The indicator as CSV for machines: UTF-8, one row a value. An empty value is one the source says is missing. */
export function openCsv({ name, unit, source, series }: OpenIndicator): string {
  const rows = series.flatMap(({ placeCode, placeName, sex, observations }) =>
    observations.map(({ period, value, preliminary, margin }) => [
      placeCode,
      openPlaceName({ placeCode, placeName }),
      sex,
      period,
      value,
      preliminary,
      margin,
      unit,
      name,
      source,
    ]),
  );
  return toCsv([HEADER, ...rows], FOR_MACHINES);
}
