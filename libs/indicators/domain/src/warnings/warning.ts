import type { ReadinessReport } from '@rt/readiness/domain';
import type { Bilingual, Id } from '@rt/shared/domain';
import type { IndicatorInput, ValueInYear } from '../indicator';
import type { PassportDetails } from '../passport';
import type { Sex } from '../series';

/** What is warned about, in the order in which it is shown. */
export const WARNING_CODES = [
  'too_many_indicators',
  'against_wording',
  'share_summed',
  'share_over_whole',
  'percent_for_points',
  'met_at_baseline',
  'sexes_missing',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something that is probably wrong with an indicator or how it follows a goal: what it concerns, what, and what would mend it. */
export interface IndicatorWarning {
  code: WarningCode;
  goalIds: Id[];
  indicatorIds: Id[];
  /** Where in the passport it is mended; null where it is not mended in one field. */
  field: keyof IndicatorInput | 'target' | null;
  says: Bilingual;
  mend: Bilingual;
}

/** What is looked at in an indicator. */
export interface WarnedIndicator extends Pick<PassportDetails, 'overTime' | 'overPlaces' | 'bySex'> {
  id: Id;
  name: string;
  definition: string | null;
  unit: string;
  polarity: IndicatorInput['polarity'];
  baseline: ValueInYear | null;
  target: ValueInYear | null;
  /** The largest of all its values, and the period it is of; null where there are none. */
  highest: { value: number; period: string } | null;
  /** The sexes it has series for. */
  sexes: Sex[];
}

/** A goal with what the readiness engine makes of its wording. */
export interface WarnedGoal {
  id: Id;
  wording: string;
  report: ReadinessReport;
}

/** What one indicator is warned about, whatever the code. */
export const about = (
  { id }: Pick<WarnedIndicator, 'id'>,
  warning: Pick<IndicatorWarning, 'code' | 'field' | 'says' | 'mend'>,
  goal?: WarnedGoal,
): IndicatorWarning => ({ ...warning, goalIds: goal ? [goal.id] : [], indicatorIds: [id] });
