import type { Id, InputIssue } from '@rt/shared/domain';
import type { PlanInput } from './learning-plan';

type Parts = Pick<PlanInput, 'questions' | 'studies'>;

/** What does not hold together in a plan: a key or a study used twice, a study for a question that is not there. */
export function planIssues({ questions, studies }: Parts): InputIssue[] {
  const asked = new Set(questions.map(({ key }) => key));
  const unknown = studies.flatMap(({ questionKeys }, at) =>
    questionKeys.every((key) => asked.has(key))
      ? []
      : [issue(`studies[${at}].questionKeys`, 'unknown-question', UNKNOWN)],
  );
  const ids = studies.map(({ studyId }) => studyId);
  return [
    ...twice(questions.map(({ key }) => key)).map((at) => issue(`questions[${at}].key`, 'key-twice', TWICE)),
    ...twice(studies.map(({ key }) => key)).map((at) => issue(`studies[${at}].key`, 'key-twice', TWICE)),
    ...twice(ids).map((at) => issue(`studies[${at}].studyId`, 'study-twice', CHOSEN_TWICE)),
    ...unknown,
  ];
}

/** Why a plan cannot be decided yet; null where it can. */
export function decisionIssue({
  approach,
  questions,
}: Pick<PlanInput, 'approach'> & { questions: readonly unknown[] }) {
  if (approach === null) return issue('approach', 'no-approach', NO_APPROACH);
  return questions.length ? null : issue('questions', 'no-questions', NO_QUESTIONS);
}

/** Places of what stands there once before; nothing is no repetition. */
const twice = (keys: readonly (Id | null)[]): number[] =>
  keys.flatMap((key, at) => (key !== null && keys.indexOf(key) < at ? [at] : []));

const issue = (path: string, code: string, message: InputIssue['message']): InputIssue => ({
  path,
  code: `learning-plan.${code}`,
  message,
});
const TWICE = {
  sv: 'Samma rad finns två gånger. Ta bort en av dem.',
  en: 'The same row is there twice. Remove one of them.',
};
const CHOSEN_TWICE = {
  sv: 'Studien är vald två gånger i planen. Ta bort en av raderna.',
  en: 'The study is chosen twice in the plan. Remove one of the rows.',
};
const UNKNOWN = {
  sv: 'Studien ska svara på en fråga som inte finns kvar. Välj frågor igen.',
  en: 'The study is to answer a question that is no longer there. Choose questions again.',
};
const NO_APPROACH = {
  sv: 'Välj arbetssätt innan planen beslutas.',
  en: 'Choose an approach before the plan is decided.',
};
const NO_QUESTIONS = {
  sv: 'Skriv minst en fråga innan planen beslutas.',
  en: 'Write at least one question before the plan is decided.',
};
