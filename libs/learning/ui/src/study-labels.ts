import type { FieldLabels } from '@rt/audit/ui';
import type { GoalReference } from '@rt/goals/domain';
import { STUDY_STATES } from '@rt/learning/domain';
import { KIND_NAMES, STATE_NAMES } from './study-words';

/** How the trail of a study and its goals names the fields; goals by their number and wording. */
export const studyLabels = (goals: readonly Pick<GoalReference, 'lineageId' | 'code' | 'wording'>[]): FieldLabels => ({
  title: $localize`:@@study.title:Titel`,
  kind: { label: $localize`:@@study.kind:Slag`, values: KIND_NAMES },
  state: {
    label: $localize`:@@study.state:Läge`,
    values: Object.fromEntries(STUDY_STATES.map((state) => [state, STATE_NAMES[state].word])),
  },
  dueOn: $localize`:@@study.due-on:Ska vara klar`,
  completedOn: $localize`:@@study.completed-on:Blev klar`,
  url: $localize`:@@study.url:Rapportens adress`,
  goalLineageId: {
    label: $localize`:@@audit.study-goal:Om målet`,
    values: Object.fromEntries(goals.map(({ lineageId, code, wording }) => [lineageId, nameOf(code, wording)])),
    other: $localize`:@@audit.study-other-goal:ett mål i en annan version eller strategi`,
  },
});

const nameOf = (code: string | null, wording: string) => (code ? `${code} ${wording}` : wording);
