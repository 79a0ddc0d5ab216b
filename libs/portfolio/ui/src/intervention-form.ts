import {
  AMOUNT_MAX,
  ENDS_BEFORE_START,
  endsBeforeStart,
  type Fund,
  type Funding,
  FUNDS,
  type InterventionChange,
  type InterventionDetail,
  type InterventionInput,
  type InterventionKind,
  isDay,
  NAME_LENGTH,
} from '@rt/portfolio/domain';
import { formatNumber, type Language, parseNumber } from '@rt/shared/domain';

/** An intervention as it is written: texts as typed, an amount a fund, nothing as an empty text. */
export interface InterventionForm {
  name: string;
  kind: InterventionKind;
  reference: string;
  description: string;
  organisation: string;
  startsOn: string;
  endsOn: string;
  managerId: string;
  funding: Readonly<Record<Fund, string>>;
}
export type FormField = Exclude<keyof InterventionForm, 'funding'> | Fund;

const noMoney = Object.fromEntries(FUNDS.map((fund) => [fund, ''])) as Record<Fund, string>;

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
  funding: noMoney,
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
  funding: {
    ...noMoney,
    ...Object.fromEntries(detail.funding.map(({ fund, amount }) => [fund, formatNumber(amount, 'sv')])),
  },
});

/** A day as people write it in a hurry, 20260501, is the same day. */
const dayIn = (text: string) => orNull(text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
const orNull = (text: string) => text.trim() || null;

/** The money that can be read; an empty amount is no money from that fund. */
export const fundingOf = (form: Pick<InterventionForm, 'funding'>): Funding[] =>
  FUNDS.flatMap((fund) => {
    const amount = parseNumber(form.funding[fund]);
    return amount === null ? [] : [{ fund, amount }];
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
  for (const fund of FUNDS) if (!isAmount(form.funding[fund])) issues[fund] = AMOUNT_WRONG;
  return issues;
}

const AMOUNT_WRONG = $localize`:@@funding.amount-wrong:Skriv beloppet i hela kronor, till exempel 1 500 000.`;

function isAmount(text: string): boolean {
  const amount = parseNumber(text);
  if (amount === null) return text.trim() === '';
  return amount >= 0 && amount <= AMOUNT_MAX && Number.isInteger(Math.round(amount * 1e4) / 100);
}
