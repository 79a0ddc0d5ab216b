import type { Id } from '@rt/shared/domain';
import type { PassportDetails } from './passport';
import type { Sex } from './series';
import type { Assessment } from './status/assessment';
import type { SeriesBreak, StatusObservation } from './status/status-facts';

/** Which way is better. */
export const POLARITIES = ['higher', 'lower', 'none'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const SOURCE_KINDS = ['scb', 'kolada', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A value and the year it holds for. */
export interface ValueInYear {
  value: number;
  year: number;
}

/** Lengths in characters, years with four digits. */
export const INDICATOR_LIMITS = {
  name: { min: 2, max: 300 },
  definition: { min: 1, max: 4000 },
  unit: { min: 1, max: 60 },
  source: { min: 1, max: 300 },
  sourceId: { min: 1, max: 100 },
  reason: { min: 3, max: 2000 },
  year: { min: 1900, max: 2150 },
  value: 1e15,
} as const;

/** What is said of an indicator; of the details those left out are as in `PASSPORT_DEFAULTS`. */
export interface IndicatorInput extends Partial<PassportDetails> {
  name: string;
  definition: string | null;
  /** As it is written after a figure: procent, antal, ton. */
  unit: string;
  polarity: Polarity;
  sourceKind: SourceKind;
  /** Who publishes the figures, in words. */
  source: string;
  /** The table's or KPI's id at the source. */
  sourceId: string | null;
  baseline: ValueInYear | null;
}

export interface TargetInput extends ValueInYear {
  /** Why the target is what it is; required when an earlier one is replaced. */
  reason: string | null;
  /** The decision it rests on. */
  decision: string | null;
}

/** A target that is or has been valid; never changed, only followed by a newer one. */
export interface Target extends TargetInput {
  id: Id;
  setAt: string;
  setBy: string | null;
}

/** The newest value of the region's own series: its own county (else the first place there is), both sexes where they are together. */
export interface LatestValue {
  period: string;
  value: number;
  placeName: string;
  sex: Sex;
}

export interface IndicatorSummary extends Pick<PassportDetails, 'kind' | 'frequency' | 'lagMonths' | 'isKey'> {
  id: Id;
  name: string;
  unit: string;
  polarity: Polarity;
  source: string;
  baseline: ValueInYear | null;
  target: ValueInYear | null;
  latest: LatestValue | null;
  /** The same series as `latest`, its newest values oldest first: for a spark line, and for the three statuses. */
  recent: StatusObservation[];
  /** Newest first. */
  targets: (ValueInYear & { setAt: string })[];
  breaks: SeriesBreak[];
  /** The day the source stopped publishing, ÅÅÅÅ-MM-DD. */
  retiredOn: string | null;
  /** What a person made of it last; null where nobody has. */
  assessment: Pick<Assessment, 'trend' | 'target' | 'reason' | 'needsReview'> | null;
  goals: { id: Id; lineageId: Id; code: string | null; wording: string }[];
  version: number;
}

export interface IndicatorDetail extends Omit<IndicatorInput, keyof PassportDetails>, PassportDetails {
  id: Id;
  /** Newest first. */
  targets: Target[];
  breaks: SeriesBreak[];
  retiredOn: string | null;
  /** Newest first; only the first one counts. */
  assessments: Assessment[];
  goals: IndicatorSummary['goals'];
  version: number;
}
