import type { IndicatorSummary } from './indicator';
import type { Series } from './series';

/**
 * An indicator with what a small chart of it shows: every sex of the region's own place, the country, and the places the
 * region compares with, the last two for both sexes together. The own place comes first, then the country. Observations come without
 * `revision`, and with `margin` only where it is known.
 */
export interface IndicatorMultiple extends IndicatorSummary {
  series: Series[];
}
