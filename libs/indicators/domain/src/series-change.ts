import type { InputIssue } from '@rt/shared/domain';
import type { SeriesLoad, Sex } from './series';
import type { SeriesDraft, StatisticsChoice, StatisticsDescription } from './statistics-file';

/** What a load does, or would do, to the values that are stored. */
export interface ValueChanges {
  /** Values for a period that had none. */
  added: number;
  /** Values other than the stored ones: each becomes a new revision. */
  revised: number;
  unchanged: number;
}

/** A file before it is loaded; nothing of it is stored. */
export interface SeriesPreview {
  file: StatisticsDescription;
  /** The choice the rest is made with: the one given, or a suggestion for the region. */
  choice: StatisticsChoice;
  /** What still has to be chosen. */
  missing: InputIssue[];
  /** Empty until nothing is missing. */
  series: SeriesDraft[];
  changes: ValueChanges;
}

export interface LoadOutcome {
  load: SeriesLoad;
  changes: ValueChanges;
}

/** A value somebody enters or pastes. */
export interface ManualObservation {
  placeCode: string;
  /** Needed only for a place of the region's own that no code names. */
  placeName?: string | null;
  sex: Sex;
  /** 2024, 2024K1 or 2024M03. */
  period: string;
  /** null says that the value is missing. */
  value: number | null;
}

export interface ManualObservations {
  /** Where the values come from, in words. */
  label: string;
  values: ManualObservation[];
}

/** At most 5 000 values in one step; a place code is a short word. */
export const MANUAL_LIMITS = {
  values: 5000,
  label: { min: 2, max: 300 },
  placeCode: /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u,
} as const;
