import type { Id } from '@rt/shared/domain';

export const SEXES = ['total', 'women', 'men'] as const;
export type Sex = (typeof SEXES)[number];

/** A value for a period; `period` is 2024, 2024K1 or 2024M03 and sorts within its kind. `value` is null where the source says missing. */
export interface Observation {
  period: string;
  value: number | null;
  preliminary: boolean;
  /** Half the width of the interval of uncertainty, in the unit of the value; null where it is not known. */
  margin?: number | null;
  /** 1 the first time a value was stored for the period, one more each time it was revised. */
  revision?: number;
  /** The source has deleted the value, which stays as an earlier revision. */
  withdrawn?: boolean;
}

/** Values over time for one place and one sex, oldest first. */
export interface Series {
  id: Id;
  /** SCB's code: 00 the country, two digits a county, four a municipality. */
  placeCode: string;
  placeName: string;
  sex: Sex;
  observations: Observation[];
}

/** What values came in by: a file of one of the known kinds (`table`: CSV or XLSX), or a person's hand. */
export const LOAD_KINDS = ['json-stat2', 'kolada', 'table', 'manual'] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** Values that were loaded in one step: where from, when, and the notes the source says must be shown. */
export interface SeriesLoad {
  id: Id;
  /** null where the values were entered by hand, or fetched from the source. */
  fileName: string | null;
  /** Whether the system fetched it from the source itself. */
  fetched: boolean;
  sourceKind: LoadKind;
  label: string;
  /** When the source says it was updated, ISO 8601. */
  sourceUpdatedAt: string | null;
  loadedAt: string;
  loadedBy: string | null;
  notes: string[];
  /** How many values it brought that were new or changed; what was the same already is not stored again. */
  values: number;
  /** How many of them replaced an earlier value. */
  revised: number;
}
