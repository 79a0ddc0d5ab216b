import type { CsvCell } from '@rt/shared/domain';
import { goalName } from '../indicator-words';
import type { JudgedIndicator } from '../status/standing';
import { ASPECT_NAMES, statusName } from '../status/status-words';

const HEADS = [
  $localize`:@@indicators.name:Indikator`,
  $localize`:@@indicators.key-head:Nyckelindikator`,
  $localize`:@@indicators.unit:Enhet`,
  $localize`:@@indicators.period:Senaste period`,
  $localize`:@@indicators.latest:Senaste värde`,
  $localize`:@@indicators.place:Plats`,
  $localize`:@@indicators.baseline:Utgångsvärde`,
  $localize`:@@indicators.baseline-year:År`,
  $localize`:@@indicators.target:Målvärde`,
  $localize`:@@indicators.target-year:Målår`,
  $localize`:@@indicators.moved-head:Flyttat mål`,
  ASPECT_NAMES.trend,
  ASPECT_NAMES.target,
  ASPECT_NAMES.data,
  $localize`:@@indicators.our-trend:Trend enligt er`,
  $localize`:@@indicators.our-target:Mot målet enligt er`,
  $localize`:@@indicators.our-reason:Skäl`,
  $localize`:@@indicators.goals:Mål`,
  $localize`:@@indicators.source:Källa`,
];

/** A list of indicators as a table to export: what is shown, and what people judged in words. */
export const indicatorRows = (shown: readonly JudgedIndicator[]): CsvCell[][] => [
  HEADS,
  ...shown.map(({ indicator, standing, moved }) => [
    indicator.name,
    indicator.isKey ? $localize`:@@indicators.yes:ja` : '',
    indicator.unit,
    indicator.latest?.period,
    indicator.latest?.value,
    indicator.latest?.placeName,
    indicator.baseline?.value,
    indicator.baseline?.year,
    indicator.target?.value,
    indicator.target?.year,
    moved ? $localize`:@@indicators.yes:ja` : '',
    ...standing.map(({ aspect, computed }) => statusName(aspect, computed)),
    ...standing
      .filter(({ aspect }) => aspect !== 'data')
      .map(({ aspect, human }) => (human ? statusName(aspect, human) : '')),
    standing.find(({ reason }) => reason)?.reason,
    indicator.goals.map(goalName).join('; '),
    indicator.source,
  ]),
];
