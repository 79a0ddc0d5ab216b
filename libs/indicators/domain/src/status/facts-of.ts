import type { IndicatorSummary } from '../indicator';
import type { StatusFacts } from './status-facts';

/** What the statuses of an indicator in a list are judged from. */
export const factsOf = ({
  unit,
  polarity,
  frequency,
  lagMonths,
  baseline,
  targets,
  recent,
  breaks,
  retiredOn,
}: IndicatorSummary): StatusFacts => ({
  unit,
  polarity,
  frequency,
  lagMonths,
  baseline,
  targets,
  observations: recent,
  breaks,
  retiredOn,
});
