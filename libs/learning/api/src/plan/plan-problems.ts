import { decisionIssue, planIssues, type PlanInput } from '@rt/learning/domain';
import { conflict, notFound, refused } from '@rt/shared/api';

/** 422 with all that does not hold together. */
export function assertWhole(input: PlanInput): void {
  const issues = planIssues(input);
  if (issues[0]) throw refused(issues[0].code, issues[0].message, issues);
}

/** 422 where something is missing that a decided plan has. */
export function assertDecidable(plan: Parameters<typeof decisionIssue>[0]): void {
  const issue = decisionIssue(plan);
  if (issue) throw refused(issue.code, issue.message, [issue]);
}

const REASON = {
  sv: 'Planen är beslutad. Skriv varför den ändras. Inget är sparat.',
  en: 'The plan is decided. Write why it is changed. Nothing is saved.',
};
export const reasonMissing = () =>
  refused('learning-plan.reason-missing', REASON, [
    { path: 'reason', code: 'learning-plan.reason-missing', message: REASON },
  ]);

export const planNotFound = () =>
  notFound('learning-plan.not-found', {
    sv: 'Det finns ingen lärandeplan för det året. Skapa en, eller välj ett annat år.',
    en: 'There is no learning plan for that year. Make one, or choose another year.',
  });

export const planIsThere = (year: number) =>
  conflict('learning-plan.already-there', {
    sv: `Det finns redan en lärandeplan för ${year}. Öppna den i stället.`,
    en: `There already is a learning plan for ${year}. Open that one instead.`,
  });

export const planIsDecided = () =>
  conflict('learning-plan.decided', {
    sv: 'Planen är redan beslutad. Den kan ändras med skäl, men inte beslutas om eller tas bort.',
    en: 'The plan is already decided. It can be changed for a reason, but not decided again or removed.',
  });

export const promiseNotFound = () =>
  notFound('learning-plan.study-not-found', {
    sv: 'Studien finns inte i planen. Läs in sidan igen.',
    en: 'The study is not in the plan. Reload the page.',
  });

export const alreadyRegistered = () =>
  conflict('learning-plan.study-registered', {
    sv: 'Studien står redan i registret. Läs in sidan igen.',
    en: 'The study is already in the register. Reload the page.',
  });
