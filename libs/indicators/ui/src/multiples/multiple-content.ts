import { type IndicatorMultiple, paceMethod, requiredPath, type Series } from '@rt/indicators/domain';
import type { ChartContent, ChartSeries } from '@rt/shared/ui';
import { pointsOf, referenceOf } from '../chart/chart-choice';
import { SEX_NAMES } from '../indicator-words';

/**
 * What the small chart of an indicator draws: the own place as a whole (or women and men where there is no whole), and the
 * country in grey. The other places are on the page of the indicator.
 */
export function multipleContent(multiple: IndicatorMultiple, moved: boolean): ChartContent {
  const { unit, polarity, baseline, target, breaks, series } = multiple;
  const own = series.filter(({ placeCode }) => placeCode === series[0]?.placeCode);
  const whole = own.filter(({ sex }) => sex === 'total');
  const country = series.find(
    ({ placeCode, sex }) => placeCode === '00' && sex === 'total' && placeCode !== own[0]?.placeCode,
  );
  const observations = own[0]?.observations ?? [];
  const method =
    target && polarity !== 'none' ? paceMethod({ unit, baseline, observations }, target) : ('linear' as const);
  return {
    series: [
      ...(whole.length ? whole : own).map((each) => lineOf(each, whole.length ? each.placeName : SEX_NAMES[each.sex])),
      ...(country ? [{ ...lineOf(country, country.placeName), comparator: true }] : []),
    ],
    baseline: referenceOf(baseline),
    target: target && { period: String(target.year), value: target.value, moved },
    formerTargets: [],
    breaks,
    required: requiredPath(baseline, target, method).map(({ year, value }) => ({ period: String(year), value })),
  };
}

const lineOf = ({ observations }: Series, name: string): ChartSeries => ({ name, points: pointsOf(observations) });
