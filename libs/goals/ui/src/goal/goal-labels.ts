import type { FieldLabels } from '@rt/audit/ui';
import { DEFAULT_LEVEL_NAMES, LEVELS } from '@rt/goals/domain';

const levels = Object.fromEntries(LEVELS.map((level) => [level, DEFAULT_LEVEL_NAMES[level].name]));

/** How the trail of a goal names the fields. */
export const GOAL_LABELS: FieldLabels = {
  wording: $localize`:@@audit.goal-wording:Formulering`,
  code: $localize`:@@audit.goal-code:Nummer`,
  level: { label: $localize`:@@audit.goal-level:Nivå`, values: levels },
  measure: $localize`:@@audit.goal-measure:Mått`,
  unit: $localize`:@@audit.goal-unit:Enhet`,
  baselineValue: $localize`:@@audit.goal-baseline:Utgångsvärde`,
  baselineYear: $localize`:@@audit.goal-baseline-year:År för utgångsvärdet`,
  targetValue: $localize`:@@audit.goal-target:Målvärde`,
  targetYear: $localize`:@@audit.goal-target-year:År för målvärdet`,
  population: $localize`:@@audit.goal-population:Vilka det gäller`,
  responsible: $localize`:@@audit.goal-responsible:Ansvarig`,
  source: $localize`:@@audit.goal-source:Källa`,
  criterion: $localize`:@@audit.goal-criterion:Godtaget kriterium`,
  reason: $localize`:@@audit.goal-reason:Skäl`,
};
