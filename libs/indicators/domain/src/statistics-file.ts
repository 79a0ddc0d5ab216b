import type { Sex } from './series';

/** What a file of statistics may hold at most. 150 000 cells is what SCB gives in one answer. */
export const STATISTICS_LIMITS = {
  bytes: 10 * 1024 * 1024,
  depth: 20,
  dimensions: 20,
  valuesInDimension: 10_000,
  cells: 150_000,
  text: 1000,
  notes: 100,
  noteText: 10_000,
} as const;

export type StatisticsKind = 'json-stat2' | 'kolada' | 'table';

export const DIMENSION_ROLES = ['place', 'sex', 'time', 'content', 'other'] as const;
export type DimensionRole = (typeof DIMENSION_ROLES)[number];

/**
 * One value of a dimension. Where the role tells what a code means it is rewritten to ours: SCB's place codes,
 * `total | women | men`, and periods as 2024, 2024K1, 2024M03.
 */
export interface DimensionValue {
  code: string;
  label: string;
  /** What the figures are counted in, where the content says so. */
  unit?: string;
}

export interface StatisticsDimension {
  code: string;
  label: string;
  role: DimensionRole;
  values: DimensionValue[];
  /** The value that stands for all of them (a total), where the source names one. */
  total: string | null;
}

/** A note of the source; a mandatory one must be shown wherever the figures are. */
export interface StatisticsNote {
  text: string;
  mandatory: boolean;
}

/** What a file says about itself, without its figures. */
export interface StatisticsDescription {
  kind: StatisticsKind;
  label: string;
  /** Who publishes it. */
  source: string;
  /** The table's or KPI's id at the source, where the file tells. */
  sourceId: string | null;
  /** When the source says it was updated, ISO 8601. */
  updatedAt: string | null;
  notes: StatisticsNote[];
  dimensions: StatisticsDimension[];
  /** The file says itself that it is one page of several. */
  incomplete: boolean;
}

export interface StatisticsCell {
  /** null where the source says that the figure is missing. */
  value: number | null;
  preliminary: boolean;
  /** Half the width of the interval of uncertainty; left out where it is not known. */
  margin?: number;
  /** The source has deleted the figure: only an earlier value of it is there to take back. */
  withdrawn?: true;
}

/** A file that was read: a cube in row-major order. A cell that is not in `cells` is not in the file. */
export interface StatisticsFile extends StatisticsDescription {
  cells: ReadonlyMap<number, StatisticsCell>;
}

/** What to take from a file: one value for every other dimension, and any number of places and sexes. */
export interface StatisticsChoice {
  fixed: { dimension: string; value: string }[];
  places: string[];
  sexes: Sex[];
}

export interface DraftObservation extends StatisticsCell {
  period: string;
  /** First day of the period, ÅÅÅÅ-MM-DD. */
  startsOn: string;
}

/** A series as a file gives it, before it is stored. */
export interface SeriesDraft {
  placeCode: string;
  placeName: string;
  sex: Sex;
  /** Oldest first. */
  observations: DraftObservation[];
}
