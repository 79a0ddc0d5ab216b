import type { LearningPlanDetail, PlanState, StudyKind } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import type { ShownFate } from './plan-words';

/** A study of a plan's table: promised, or done beside the promises. */
export interface PlanRow {
  key: Id;
  title: string;
  kind: StudyKind;
  studyId: Id | null;
  /** The numbers of the questions it answers: `1, 3`. */
  questions: string;
  /** The day the plan promised; empty for none. */
  promised: string;
  fate: ShownFate;
  /** The day it was complete, or is meant to be by now; null where it is as promised. */
  day: string | null;
}

/** Everything promised in the order of the plan, then what was done beside it. */
export function planRows({ questions, studies }: LearningPlanDetail, state: PlanState): PlanRow[] {
  const numbers = new Map(questions.map(({ key }, at) => [key, at + 1]));
  const promised = studies.map((planned): PlanRow => {
    const { study = null, fate = 'not_begun' as const } = state.studies.get(planned.key) ?? {};
    const due = study?.dueOn === planned.dueOn ? null : (study?.dueOn ?? null);
    return {
      key: planned.key,
      title: study?.title ?? planned.title,
      kind: study?.kind ?? planned.kind,
      studyId: study?.id ?? null,
      questions: planned.questionKeys.flatMap((key) => numbers.get(key) ?? []).join(', '),
      promised: planned.dueOn ?? '',
      fate,
      day: study?.completedOn ?? due,
    };
  });
  const beside = state.unplanned.map(({ id, title, kind, completedOn }) => ({
    ...{ key: id, title, kind, studyId: id, questions: '', promised: '', day: completedOn },
    fate: 'unplanned' as const,
  }));
  return [...promised, ...beside];
}
