import type { FieldLabels } from '@rt/audit/ui';
import { DEFAULT_LEVEL_NAMES, LEVELS } from '@rt/goals/domain';

/** How the trail of the concept profile names what each level is called and means; levels by their usual names. */
export const CONCEPT_LABELS: FieldLabels = Object.fromEntries(
  LEVELS.flatMap((level) => {
    const { name } = DEFAULT_LEVEL_NAMES[level];
    return [
      [`levels.${level}.name`, $localize`:@@audit.concept-name:${name}:level: – namn`],
      [`levels.${level}.definition`, $localize`:@@audit.concept-definition:${name}:level: – vad det betyder`],
    ];
  }),
);
