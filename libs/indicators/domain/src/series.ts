import type { Id } from '@rt/shared/domain';

export const SEXES = ['total', 'women', 'men'] as const;
export type Sex = (typeof SEXES)[number];

/** A value for a period; `period` is 2024, 2024K1 or 2024M03 and sorts within its kind. `value` is null where the source says missing. */
export interface Observation {
  period: string;
  value: number | null;
  preliminary: boolean;
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

/** A file of values that was loaded: where from, when, and the notes the source says must be shown. */
export interface SeriesLoad {
  id: Id;
  fileName: string;
  sourceKind: string;
  label: string;
  /** When the source says it was updated, ISO 8601. */
  sourceUpdatedAt: string | null;
  loadedAt: string;
  loadedBy: string | null;
  notes: string[];
  values: number;
}
