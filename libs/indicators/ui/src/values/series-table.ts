import type { Series } from '@rt/indicators/domain';
import type { CsvCell } from '@rt/shared/domain';
import { SEX_NAMES } from '../indicator-words';
import { placeTitle } from '../place-title';

/** All values of an indicator as a table to export: one value a row, heads first. */
export const seriesTable = (series: readonly Series[]): CsvCell[][] => [
  [
    $localize`:@@series-table.code:Platskod`,
    $localize`:@@series-table.place:Plats`,
    $localize`:@@series-table.sex:Kön`,
    $localize`:@@series-table.period:Period`,
    $localize`:@@series-table.value:Värde`,
    $localize`:@@series-table.margin:Osäkerhet ±`,
    $localize`:@@series-table.preliminary:Preliminärt`,
    $localize`:@@series-table.revised:Reviderat`,
  ],
  ...series.flatMap(({ placeCode, placeName, sex, observations }) =>
    observations.map(({ period, value, preliminary, margin, revision, withdrawn }) => [
      placeCode,
      placeTitle({ placeCode, placeName }),
      SEX_NAMES[sex],
      period,
      value,
      margin,
      preliminary ? $localize`:@@series-table.yes:ja` : '',
      withdrawn
        ? $localize`:@@chart.withdrawn:borttaget hos källan`
        : (revision ?? 1) > 1
          ? $localize`:@@series-table.yes:ja`
          : '',
    ]),
  ),
];
