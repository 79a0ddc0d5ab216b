import type { IndicatorDetail } from './indicator';
import { COUNTRY_CODE } from './place';
import type { Series } from './series';
import type { StatusFacts } from './status/status-facts';

/**
 * The region's own series: its county before other places, the country last; both sexes together before one. undefined
 * where there is none. The server's lists choose in the same way.
 */
export const ownSeries = (series: readonly Series[], countyCode: string | null): Series | undefined =>
  [...series].sort((a, b) => {
    const order =
      Number(a.placeCode !== countyCode) - Number(b.placeCode !== countyCode) ||
      Number(a.placeCode === COUNTRY_CODE) - Number(b.placeCode === COUNTRY_CODE) ||
      Number(a.sex !== 'total') - Number(b.sex !== 'total');
    return order || compare(a.placeCode, b.placeCode) || compare(a.sex, b.sex);
  })[0];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What the statuses of one indicator are judged from, where its own series is known. */
export function factsOfDetail(detail: IndicatorDetail, own: Series | undefined): StatusFacts {
  const { unit, polarity, frequency, lagMonths, baseline, targets, breaks, retiredOn } = detail;
  const observations = own?.observations ?? [];
  return { unit, polarity, frequency, lagMonths, baseline, targets, observations, breaks, retiredOn };
}
