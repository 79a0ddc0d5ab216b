import type { LearningPlanDetail, PlanState } from '@rt/learning/domain';

/** What the page of a plan opens with, counted from the very rows it shows. */
export function planLead({ questions, studies }: LearningPlanDetail, state: PlanState): string {
  const answered = [...state.questions.values()].filter((each) => each === 'answered').length;
  const done = state.counts.in_time + state.counts.late;
  const asked = questions.length
    ? $localize`:@@plan-lead.questions:${answered}:answered: av ${questions.length}:all: frågor har fått svar.`
    : $localize`:@@plan-lead.no-questions:Planen har inga frågor än.`;
  const studied = studies.length
    ? $localize`:@@plan-lead.studies:${done}:done: av ${studies.length}:all: planerade studier är klara, ${state.counts.in_time}:intime: i tid.`
    : $localize`:@@plan-lead.no-studies:Ingen studie är planerad än.`;
  return `${asked} ${studied}`;
}
