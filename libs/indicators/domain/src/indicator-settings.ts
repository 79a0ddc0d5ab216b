/** What a region has settled about its indicators. */
export interface IndicatorSettings {
  /** More indicators than this for one goal is warned about. */
  maxPerGoal: number;
  /** Place codes to compare with beside the country: counties, municipalities, or Kolada's groups (G…). */
  comparators: string[];
  version: number;
}

export const SETTINGS_LIMITS = { maxPerGoal: { min: 1, max: 50 }, comparators: 30 } as const;
export const SETTINGS_DEFAULTS: Readonly<IndicatorSettings> = { maxPerGoal: 5, comparators: [], version: 0 };
