import type { FieldLabels } from '@rt/audit/ui';
import { type ConceptName, DEFAULT_LEVEL_NAMES, DEFAULT_STAGE_NAMES } from '@rt/goals/domain';

/** How the trail of the concept profile names what each concept is called and means; concepts by their usual names. */
export const CONCEPT_LABELS: FieldLabels = Object.fromEntries([
  ...labelsOf('levels', DEFAULT_LEVEL_NAMES),
  ...labelsOf('stages', DEFAULT_STAGE_NAMES),
]);

function labelsOf(group: string, concepts: Readonly<Record<string, ConceptName>>): [string, string][] {
  return Object.entries(concepts).flatMap(([concept, { name }]) => [
    [`${group}.${concept}.name`, $localize`:@@audit.concept-name:${name}:level: – namn`],
    [`${group}.${concept}.definition`, $localize`:@@audit.concept-definition:${name}:level: – vad det betyder`],
  ]);
}
