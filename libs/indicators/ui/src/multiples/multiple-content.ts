import {
  type ComparisonGroup,
  type IndicatorMultiple,
  paceMethod,
  requiredPath,
  type Series,
} from '@rt/indicators/domain';
import type { ChartContent, ChartSeries } from '@rt/shared/ui/chart';
import { pointsOf, referenceOf } from '../chart/chart-choice';
import { comparatorsOf } from '../chart/comparators';
import { SEX_NAMES } from '../indicator-words';

/**
 * What the small chart of an indicator draws: the own place as a whole (or women and men where there is no whole), and the
 * country and the first group of similar regions that has values in grey. The other places are on the page of the indicator.
 */
export function multipleContent(
  multiple: IndicatorMultiple,
  moved: boolean,
  groups: readonly ComparisonGroup[] = [],
): ChartContent {
  const { unit, polarity, baseline, target, breaks, series } = multiple;
  const own = series.filter(({ placeCode }) => placeCode === series[0]?.placeCode);
  const whole = own.filter(({ sex }) => sex === 'total');
  const compared = comparatorsOf(series, { comparators: [], groups });
  const group = compared.find(({ line }) => line.short);
  const observations = own[0]?.observations ?? [];
  const method =
    target && polarity !== 'none' ? paceMethod({ unit, baseline, observations }, target) : ('linear' as const);
  return {
    series: [
      ...(whole.length ? whole : own).map((each) => lineOf(each, whole.length ? each.placeName : SEX_NAMES[each.sex])),
      ...compared.filter((each) => !each.line.short || each === group).map(({ line }) => line),
    ],
    baseline: referenceOf(baseline),
    target: target && { period: String(target.year), value: target.value, moved },
    formerTargets: [],
    breaks,
    required: requiredPath(baseline, target, method).map(({ year, value }) => ({ period: String(year), value })),
  };
}

const lineOf = ({ observations }: Series, name: string): ChartSeries => ({ name, points: pointsOf(observations) });
