import type { GoalReference } from '@rt/goals/domain';
import {
  completionIssue,
  type StudyDetail,
  type StudyInput,
  type StudyKind,
  type StudyState,
  TITLE_LENGTH,
} from '@rt/learning/domain';
import type { Language } from '@rt/shared/domain';

/** A study as it is written: texts as typed, days as the field gives them, nothing as an empty text. */
export interface StudyForm {
  title: string;
  kind: StudyKind;
  state: StudyState;
  dueOn: string;
  completedOn: string;
  url: string;
  goals: readonly GoalReference[];
}
export type StudyIssues = Partial<Record<'title' | 'completedOn' | 'url', string>>;

/** Where a new study begins: a planned follow-up, about the goals named. */
export const emptyForm = (goals: readonly GoalReference[] = []): StudyForm => ({
  title: '',
  kind: 'link_follow_up',
  state: 'planned',
  dueOn: '',
  completedOn: '',
  url: '',
  goals,
});

export const formOf = ({ title, kind, state, dueOn, completedOn, url, goals }: StudyDetail): StudyForm => ({
  title,
  kind,
  state,
  dueOn: dueOn ?? '',
  completedOn: completedOn ?? '',
  url: url ?? '',
  goals,
});

/** What was written, as the server takes it; the day of completion goes with the state. */
export const inputOfForm = ({ title, kind, state, dueOn, completedOn, url, goals }: StudyForm): StudyInput => ({
  title: title.trim(),
  kind,
  state,
  dueOn: dueOn || null,
  completedOn: state === 'complete' ? completedOn || null : null,
  url: url.trim() || null,
  goalIds: goals.map(({ id }) => id),
});

/** What is wrong, by field; what is not there is right. */
export function issuesIn(form: StudyForm, language: Language): StudyIssues {
  const issues: StudyIssues = {};
  const input = inputOfForm(form);
  if (input.title.length < TITLE_LENGTH.min)
    issues.title = $localize`:@@study.title-missing:Ge studien en titel på minst ${TITLE_LENGTH.min}:count: tecken.`;
  const completion = completionIssue(input);
  if (completion) issues.completedOn = completion.message[language];
  if (input.url && !/^https?:\/\/\S+$/.test(input.url))
    issues.url = $localize`:@@study.url-wrong:Skriv en adress som börjar med https://.`;
  return issues;
}
