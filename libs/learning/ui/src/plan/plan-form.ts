import type { GoalReference } from '@rt/goals/domain';
import {
  type LearningPlanDetail,
  PLAN_QUESTION_LENGTH,
  type PlanApproach,
  type PlanDriver,
  type PlanInput,
  type PlannedStudy,
  type StudySubject,
  TITLE_LENGTH,
} from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { plainSubject } from '../study-form';

export interface QuestionForm {
  key: Id;
  text: string;
  goals: readonly GoalReference[];
  subjects: readonly StudySubject[];
}

export type StudyForm = Omit<PlannedStudy, 'dueOn'> & { dueOn: string };

/** What somebody did to a row: told as a step from whatever stands, for two may come before the row is drawn anew. */
export type Step<Row> = (row: Row) => Row;

/** The rows with a step taken in the one that has the key. */
export const stepped = <Row extends { key: Id }>(rows: readonly Row[], key: Id, step: Step<Row>): Row[] =>
  rows.map((row) => (row.key === key ? step(row) : row));

/** A plan as it is written: nothing as an empty text. */
export interface PlanForm {
  approach: PlanApproach | '';
  approachText: string;
  development: string;
  drivers: readonly PlanDriver[];
  responsibleIds: readonly Id[];
  questions: readonly QuestionForm[];
  studies: readonly StudyForm[];
}

export const formOf = (plan: LearningPlanDetail): PlanForm => ({
  approach: plan.approach ?? '',
  approachText: plan.approachText ?? '',
  development: plan.development ?? '',
  drivers: plan.drivers,
  responsibleIds: plan.responsible.map(({ id }) => id),
  questions: plan.questions,
  studies: plan.studies.map((study) => ({ ...study, dueOn: study.dueOn ?? '' })),
});

/** What was written, as the server takes it; a row in which nothing was written is left out. */
export function inputOf(form: PlanForm): PlanInput {
  const questions = form.questions.filter(({ text }) => text.trim());
  const asked = new Set(questions.map(({ key }) => key));
  return {
    approach: form.approach || null,
    approachText: form.approachText.trim() || null,
    development: form.development.trim() || null,
    drivers: [...form.drivers],
    responsibleIds: [...form.responsibleIds],
    questions: questions.map(({ key, text, goals, subjects }) => ({
      key,
      text: text.trim(),
      goalIds: goals.map(({ id }) => id),
      subjects: subjects.map(plainSubject),
    })),
    studies: form.studies
      .filter(({ title }) => title.trim())
      .map(({ key, title, kind, dueOn, questionKeys, studyId }) => ({
        ...{ key, kind, studyId, title: title.trim(), dueOn: dueOn || null },
        questionKeys: questionKeys.filter((question) => asked.has(question)),
      })),
  };
}

/** What is wrong, by the key of its row or `reason`. */
export function issuesIn(form: PlanForm, decided: boolean, reason: string): Readonly<Record<string, string>> {
  const short = (rows: readonly { key: Id; text: string }[], min: number, message: string) =>
    rows.filter(({ text }) => text.trim() && text.trim().length < min).map(({ key }) => [key, message] as const);
  return Object.fromEntries([
    ...short(
      form.questions,
      PLAN_QUESTION_LENGTH.min,
      $localize`:@@plan.question-short:Skriv frågan med minst fem tecken.`,
    ),
    ...short(
      form.studies.map(({ key, title }) => ({ key, text: title })),
      TITLE_LENGTH.min,
      $localize`:@@plan.study-short:Ge studien en titel på minst tre tecken.`,
    ),
    ...(decided && reason.trim().length < 3
      ? [['reason', $localize`:@@plan.reason-missing:Planen är beslutad. Skriv varför den ändras.`] as const]
      : []),
  ]);
}
