import type { GoalReference } from '@rt/goals/domain';
import {
  completionIssue,
  dayIssues,
  type Financed,
  type StudyDetail,
  type StudyInput,
  type StudyKind,
  type StudyState,
  type StudySubject,
  TITLE_LENGTH,
} from '@rt/learning/domain';
import type { Language } from '@rt/shared/domain';

/** A study as it is written: texts as typed, days as the field gives them, nothing as an empty text. */
export interface StudyForm {
  title: string;
  kind: StudyKind;
  state: StudyState;
  plannedStartOn: string;
  dueOn: string;
  startedOn: string;
  completedOn: string;
  url: string;
  unpublishedReason: string;
  questions: string;
  method: string;
  supplier: string;
  /** Kronor as typed: "450 000". */
  cost: string;
  financed11: Financed | '';
  responsibleId: string;
  goals: readonly GoalReference[];
  subjects: readonly StudySubject[];
}
export type StudyTextField = Exclude<keyof StudyForm, 'goals' | 'subjects'>;
export type StudyIssues = Partial<Record<'title' | 'completedOn' | 'dueOn' | 'url' | 'cost', string>>;

const OPTIONAL = [
  'plannedStartOn',
  'dueOn',
  'startedOn',
  'completedOn',
  'url',
  'unpublishedReason',
  'questions',
  'method',
  'supplier',
  'responsibleId',
] as const satisfies readonly StudyTextField[];

/** Where a new study begins: a planned follow-up, about the goals named. */
export const emptyForm = (goals: readonly GoalReference[] = []): StudyForm => ({
  title: '',
  kind: 'link_follow_up',
  state: 'planned',
  ...(Object.fromEntries(OPTIONAL.map((field) => [field, ''])) as Record<(typeof OPTIONAL)[number], string>),
  cost: '',
  financed11: '',
  goals,
  subjects: [],
});

export const formOf = (study: StudyDetail): StudyForm => ({
  ...emptyForm(study.goals),
  title: study.title,
  kind: study.kind,
  state: study.state,
  ...Object.fromEntries(OPTIONAL.map((field) => [field, study[field] ?? ''])),
  cost: study.cost === null ? '' : String(study.cost).replace('.', ','),
  financed11: study.financed11 ?? '',
  subjects: study.subjects,
});

/** Kronor as people write them; null for nothing, NaN for what is no amount. */
const kronorIn = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0]|kr(onor)?$/gi, '').replace(',', '.');
  return plain === '' ? null : /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : NaN;
};

/** What was written, as the server takes it; the day of completion goes with the state. */
export function inputOfForm(form: StudyForm): StudyInput {
  const texts = Object.fromEntries(OPTIONAL.map((field) => [field, form[field].trim() || null])) as Record<
    (typeof OPTIONAL)[number],
    string | null
  >;
  return {
    ...texts,
    title: form.title.trim(),
    kind: form.kind,
    state: form.state,
    completedOn: form.state === 'complete' ? texts.completedOn : null,
    cost: kronorIn(form.cost),
    financed11: form.financed11 || null,
    goalIds: form.goals.map(({ id }) => id),
    subjects: form.subjects.map(plainSubject),
  };
}

/** A subject as it is chosen, without what is only shown of it. */
export const plainSubject = ({ kind, chainId, edgeId, interventionId, name, selection }: StudySubject) => ({
  ...{ kind, chainId, edgeId, interventionId },
  ...(kind === 'portfolio' ? { name, selection } : { name: null, selection: null }),
});

/** What is wrong, by field; what is not there is right. */
export function issuesIn(form: StudyForm, language: Language): StudyIssues {
  const issues: StudyIssues = {};
  const input = inputOfForm(form);
  if (input.title.length < TITLE_LENGTH.min)
    issues.title = $localize`:@@study.title-missing:Ge studien en titel på minst ${TITLE_LENGTH.min}:count: tecken.`;
  for (const { path, message } of dayIssues(input)) issues[path as 'dueOn'] = message[language];
  const completion = completionIssue(input);
  if (completion) issues.completedOn = completion.message[language];
  if (input.url && !/^https?:\/\/\S+$/.test(input.url))
    issues.url = $localize`:@@study.url-wrong:Skriv en adress som börjar med https://.`;
  if (Number.isNaN(input.cost))
    issues.cost = $localize`:@@study.cost-wrong:Skriv kostnaden i kronor, till exempel 450 000.`;
  return issues;
}
