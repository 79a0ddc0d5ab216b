import { type ComparisonGroup, isSourceGroup } from './comparison-group';
import { COUNTRY_CODE, isPlaceCode, placeFromScb } from './place';

export interface IndicatorSettingsInput {
  /** More indicators than this for one goal is warned about. */
  maxPerGoal: number;
  /** Place codes to compare with beside the country: counties, municipalities, or Kolada's groups (G…). */
  comparators: string[];
  /** Groups to compare with by their unweighted mean. */
  groups: ComparisonGroup[];
}

/** What a region has settled about its indicators. */
export interface IndicatorSettings extends IndicatorSettingsInput {
  version: number;
}

export const SETTINGS_LIMITS = { maxPerGoal: { min: 1, max: 50 }, comparators: 30 } as const;
export const SETTINGS_DEFAULTS: Readonly<IndicatorSettings> = {
  maxPerGoal: 5,
  comparators: [],
  groups: [],
  version: 0,
};

/** Whether a region can choose to compare with a place: one that is known, but not the country, which is always there. */
export const isComparator = (code: string): boolean =>
  isSourceGroup(code) || (isPlaceCode(code) && placeFromScb(code) !== COUNTRY_CODE);
