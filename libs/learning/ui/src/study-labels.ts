import type { FieldLabels } from '@rt/audit/ui';
import type { GoalReference } from '@rt/goals/domain';
import { STUDY_STATES } from '@rt/learning/domain';
import { FIELD_NAMES } from './study-conflict';
import { FINANCED_NAMES, KIND_NAMES, STATE_NAMES } from './study-words';

/** How the trail of a study and its goals names the fields; goals by their number and wording. */
export const studyLabels = (goals: readonly Pick<GoalReference, 'lineageId' | 'code' | 'wording'>[]): FieldLabels => ({
  ...FIELD_NAMES,
  kind: { label: FIELD_NAMES.kind, values: KIND_NAMES },
  state: {
    label: FIELD_NAMES.state,
    values: Object.fromEntries(STUDY_STATES.map((state) => [state, STATE_NAMES[state].word])),
  },
  financed11: { label: FIELD_NAMES.financed11, values: FINANCED_NAMES },
  goalLineageId: {
    label: $localize`:@@audit.study-goal:Om målet`,
    values: Object.fromEntries(goals.map(({ lineageId, code, wording }) => [lineageId, nameOf(code, wording)])),
    other: $localize`:@@audit.study-other-goal:ett mål i en annan version eller strategi`,
  },
});

const nameOf = (code: string | null, wording: string) => (code ? `${code} ${wording}` : wording);
