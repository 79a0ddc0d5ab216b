import { againstWording } from './against-wording';
import { percentAsUnit, percentInWording } from './percent-for-points';
import { metAtBaseline } from './met-at-baseline';
import { sexesMissing } from './sexes-missing';
import { shareOverWhole } from './share-over-whole';
import { shareSummed } from './share-summed';
import { tooManyIndicators } from './too-many';
import { type IndicatorWarning, WARNING_CODES, type WarnedGoal, type WarnedIndicator } from './warning';

/** What an indicator is warned about by itself, and by the goals it follows. */
export const indicatorWarnings = (indicator: WarnedIndicator, goals: readonly WarnedGoal[]): IndicatorWarning[] =>
  inOrder([
    ...shareSummed(indicator),
    ...shareOverWhole(indicator),
    ...percentAsUnit(indicator),
    ...metAtBaseline(indicator),
    ...sexesMissing(indicator),
    ...goals.flatMap((goal) => [...againstWording(goal, indicator), ...percentInWording(goal, indicator)]),
  ]);

/** What is warned about in all the indicators of a goal, and in how many they are. */
export const goalWarnings = (
  goal: WarnedGoal,
  indicators: readonly WarnedIndicator[],
  maxPerGoal: number,
): IndicatorWarning[] =>
  inOrder([
    ...tooManyIndicators(
      goal.id,
      indicators.map(({ id }) => id),
      maxPerGoal,
    ),
    ...indicators.flatMap((indicator) => indicatorWarnings(indicator, [goal])),
  ]);

const inOrder = (warnings: IndicatorWarning[]): IndicatorWarning[] =>
  warnings.sort((a, b) => WARNING_CODES.indexOf(a.code) - WARNING_CODES.indexOf(b.code));
