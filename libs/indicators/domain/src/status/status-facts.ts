import type { Polarity, ValueInYear } from '../indicator';
import type { Frequency } from '../passport';

/** A value a status is judged from. */
export interface StatusObservation {
  /** 2024, 2024K1 or 2024M03. */
  period: string;
  value: number | null;
  preliminary: boolean;
  /** Half the width of the interval of uncertainty, in the unit of the value; null where it is not known. */
  margin?: number | null;
}

/** A target with the day from which it counted, ISO 8601. */
export interface DatedTarget extends ValueInYear {
  setAt: string;
}

/** From a period on, values cannot be compared with those before it. */
export interface SeriesBreak {
  period: string;
  note: string;
}

/** All that the three statuses of an indicator are judged from. */
export interface StatusFacts {
  unit: string;
  polarity: Polarity;
  frequency: Frequency;
  lagMonths: number | null;
  baseline: ValueInYear | null;
  /** Newest first. */
  targets: readonly DatedTarget[];
  /** The region's own series, oldest first. */
  observations: readonly StatusObservation[];
  /** Oldest first. */
  breaks: readonly SeriesBreak[];
  /** The day the source stopped publishing, ÅÅÅÅ-MM-DD; null where it has not. */
  retiredOn: string | null;
}
