/** What a figure is a figure of, along the chain of effects. */
export const INDICATOR_KINDS = ['activity', 'result', 'effect', 'context'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How often new figures come. `irregular` is never late. */
export const FREQUENCIES = ['month', 'quarter', 'year', 'irregular'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How values add up, over time or over places. `none`: they do not, and no sum is ever shown. */
export const AGGREGATIONS = ['sum', 'mean', 'latest', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What a passport says beyond what is needed to draw a line. Texts in characters: see `PASSPORT_LIMITS`. */
export interface PassportDetails {
  /** Why this is followed: what it says about the goal. */
  justification: string | null;
  kind: IndicatorKind;
  frequency: Frequency;
  /** How many months after the end of a period its figure is due; null for what is usual, see `publicationLag`. */
  lagMonths: number | null;
  overTime: Aggregation;
  /** Never `latest`: places have no order. */
  overPlaces: Aggregation;
  numerator: string | null;
  denominator: string | null;
  /** Whether the figures are divided by sex. */
  bySex: boolean;
  /** Which other groups the figures are divided by, in words. */
  groups: string | null;
  /** Who answers for the passport and the figures: a role or a work contact. */
  responsible: string | null;
  qualityNotes: string | null;
  /** Where and when the information is used. */
  usage: string | null;
  /** One of the few that the region reports first. */
  isKey: boolean;
}

export const PASSPORT_LIMITS = {
  text: { min: 1, max: 4000 },
  short: { min: 1, max: 300 },
  lagMonths: { min: 0, max: 60 },
} as const;

/** A passport of which only the name, unit and source are known yet. */
export const PASSPORT_DEFAULTS: Readonly<PassportDetails> = {
  justification: null,
  kind: 'effect',
  frequency: 'year',
  lagMonths: null,
  overTime: 'none',
  overPlaces: 'none',
  numerator: null,
  denominator: null,
  bySex: false,
  groups: null,
  responsible: null,
  qualityNotes: null,
  usage: null,
  isKey: false,
};

const USUAL_LAG: Readonly<Record<Frequency, number>> = { month: 3, quarter: 6, year: 15, irregular: 0 };

/** Months from the end of a period to when its figure is due: what the passport says, else what is usual for its frequency. */
export const publicationLag = ({ frequency, lagMonths }: Pick<PassportDetails, 'frequency' | 'lagMonths'>): number =>
  lagMonths ?? USUAL_LAG[frequency];

const SHARE_UNIT = /procent(?!enhet)|promille|\bper cent\b|percent(?!age point)|(?<!\p{L})andel|sandel|%|‰/iu;
const POINTS_UNIT = /procentenhet|percentage point/iu;

/** Whether a unit counts parts of a whole or compares with one (percent, per mille, a share): such values never sum. */
export const isShareUnit = (unit: string): boolean => SHARE_UNIT.test(unit);

/** Whether a unit is one of difference between shares: percentage points. */
export const isPointsUnit = (unit: string): boolean => POINTS_UNIT.test(unit);
