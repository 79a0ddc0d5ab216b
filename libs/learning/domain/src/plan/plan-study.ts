import type { Id } from '@rt/shared/domain';
import type { StudyInput } from '../study';
import { NO_FACTS, QUESTIONS_LENGTH } from '../study-facts';
import type { SubjectInput } from '../study-subject';
import type { PlannedStudy } from './learning-plan';

interface AskedQuestion {
  key: Id;
  text: string;
  goalIds: readonly Id[];
  subjects: readonly SubjectInput[];
}

/** A promised study as the register begins it: planned, with its questions and all that they are about. */
export function studyOfPlan(planned: PlannedStudy, questions: readonly AskedQuestion[]): StudyInput {
  const asked = questions.filter(({ key }) => planned.questionKeys.includes(key));
  const subjects = new Map(asked.flatMap((question) => question.subjects.map((each) => [JSON.stringify(each), each])));
  const text = asked.map((question) => question.text).join('\n');
  return {
    ...NO_FACTS,
    title: planned.title,
    kind: planned.kind,
    state: 'planned',
    dueOn: planned.dueOn,
    completedOn: null,
    url: null,
    questions: text.slice(0, QUESTIONS_LENGTH.max) || null,
    goalIds: [...new Set(asked.flatMap(({ goalIds }) => goalIds))],
    subjects: [...subjects.values()],
  };
}
