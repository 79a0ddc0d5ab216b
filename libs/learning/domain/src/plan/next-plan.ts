import type { Id } from '@rt/shared/domain';
import type { PlannedStudy } from './learning-plan';
import type { RegisteredStudy } from './study-fate';

/** What the next year's plan begins with: everything written, and of the studies those that are not complete yet, with the day the register has. */
export function nextPlan<Plan extends { studies: readonly PlannedStudy[] }>(
  plan: Plan,
  register: ReadonlyMap<Id, RegisteredStudy>,
): Plan {
  const studies = plan.studies.flatMap((planned) => {
    const study = planned.studyId === null ? undefined : register.get(planned.studyId);
    if (study?.state === 'complete') return [];
    return [{ ...planned, dueOn: study ? study.dueOn : null, studyId: study?.id ?? null }];
  });
  return { ...plan, studies };
}
