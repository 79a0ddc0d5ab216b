import {
  ENDS_BEFORE_START,
  endsBeforeStart,
  type Funding,
  HORIZONTAL_CRITERIA,
  type HorizontalAnswer,
  type HorizontalCriterion,
  type HorizontalGrade,
  type InterventionChange,
  type InterventionDetail,
  type InterventionInput,
  type InterventionKind,
  isDay,
  NAME_LENGTH,
} from '@rt/portfolio/domain';
import type { Id, Language } from '@rt/shared/domain';
import { fundingIn, moneyIssue, type MoneyRow, rowsOf } from './money-rows';

/** A horizontal criterion as it is answered; nothing chosen is no answer. */
export interface WrittenAnswer {
  answer: HorizontalGrade | '';
  comment: string;
}

/** An intervention as it is written: texts as typed, nothing as an empty text. */
export interface InterventionForm {
  name: string;
  kind: InterventionKind;
  reference: string;
  description: string;
  organisation: string;
  startsOn: string;
  endsOn: string;
  managerId: string;
  funding: readonly MoneyRow[];
  codes: readonly Id[];
  municipalities: readonly string[];
  actionPlanId: string;
  secret: boolean;
  horizontal: Readonly<Record<HorizontalCriterion, WrittenAnswer>>;
}
export type FormField = keyof InterventionForm;

const unanswered = Object.fromEntries(
  HORIZONTAL_CRITERIA.map((criterion) => [criterion, { answer: '', comment: '' }]),
) as Record<HorizontalCriterion, WrittenAnswer>;

/** Where a new intervention begins: a project, as most are. */
export const emptyForm = (): InterventionForm => ({
  name: '',
  kind: 'project',
  reference: '',
  description: '',
  organisation: '',
  startsOn: '',
  endsOn: '',
  managerId: '',
  funding: [],
  codes: [],
  municipalities: [],
  actionPlanId: '',
  secret: false,
  horizontal: unanswered,
});

/** A stored intervention as it is written. */
export const formOf = (detail: InterventionDetail): InterventionForm => ({
  name: detail.name,
  kind: detail.kind,
  reference: detail.reference ?? '',
  description: detail.description ?? '',
  organisation: detail.organisation ?? '',
  startsOn: detail.startsOn ?? '',
  endsOn: detail.endsOn ?? '',
  managerId: detail.manager?.id ?? '',
  funding: rowsOf(detail.funding),
  codes: detail.codes,
  municipalities: detail.municipalities,
  actionPlanId: detail.actionPlan?.id ?? '',
  secret: detail.secret,
  horizontal: {
    ...unanswered,
    ...Object.fromEntries(
      detail.horizontal.map(({ criterion, answer, comment }) => [criterion, { answer, comment: comment ?? '' }]),
    ),
  },
});

/** A day as people write it in a hurry, 20260501, is the same day. */
const dayIn = (text: string) => orNull(text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
const orNull = (text: string) => text.trim() || null;

/** The money that can be read. */
export const fundingOf = (form: Pick<InterventionForm, 'funding'>): Funding[] => fundingIn(form.funding);

const answersOf = ({ horizontal }: InterventionForm): HorizontalAnswer[] =>
  HORIZONTAL_CRITERIA.flatMap((criterion) => {
    const { answer, comment } = horizontal[criterion];
    return answer ? [{ criterion, answer, comment: orNull(comment) }] : [];
  });

/** What was written, as the server takes it. */
export const inputOf = (form: InterventionForm): InterventionInput => ({
  name: form.name.trim(),
  kind: form.kind,
  reference: orNull(form.reference),
  description: orNull(form.description),
  organisation: orNull(form.organisation),
  startsOn: dayIn(form.startsOn),
  endsOn: dayIn(form.endsOn),
  managerId: orNull(form.managerId),
  funding: fundingOf(form),
  codes: form.codes.toSorted(),
  municipalities: form.municipalities.toSorted(),
  actionPlanId: orNull(form.actionPlanId),
  secret: form.secret,
  horizontal: answersOf(form),
});

/** Only the parts of what was written that differ from what is stored. */
export function changeOf(form: InterventionForm, stored: InterventionForm): InterventionChange {
  const [now, before] = [inputOf(form), inputOf(stored)];
  const keys = Object.keys(now) as (keyof InterventionInput)[];
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key])).map((key) => [key, now[key]]),
  );
}

/** What is wrong with what was written, by field; what is not there is right. */
export function issuesIn(form: InterventionForm, language: Language): Partial<Record<FormField, string>> {
  const issues: Partial<Record<FormField, string>> = {};
  if (form.name.trim().length < NAME_LENGTH.min)
    issues.name = $localize`:@@intervention.name-missing:Ge insatsen ett namn på minst ${NAME_LENGTH.min}:count: tecken.`;
  const period = { startsOn: dayIn(form.startsOn), endsOn: dayIn(form.endsOn) };
  for (const day of ['startsOn', 'endsOn'] as const)
    if (period[day] && !isDay(period[day]))
      issues[day] = $localize`:@@intervention.day-wrong:Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-05-01.`;
  if (!issues.endsOn && endsBeforeStart(period)) issues.endsOn = ENDS_BEFORE_START[language];
  const money = moneyIssue(form.funding);
  if (money) issues.funding = money;
  return issues;
}
