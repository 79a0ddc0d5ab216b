import {
  type Formulation,
  type GoalChange,
  type GoalDetail,
  type Level,
  VALUE_LIMIT,
  WORDING_LENGTH,
  YEAR_LIMITS,
} from '@rt/goals/domain';
import { parseNumber } from '@rt/shared/domain';

/** A goal as it is being written: every field as the text a person sees. */
export interface GoalForm extends Record<keyof Formulation, string> {
  wording: string;
  code: string;
  level: Level;
}

export const VALUE_FIELDS = ['baselineValue', 'targetValue'] as const;
export const YEAR_FIELDS = ['baselineYear', 'targetYear'] as const;
export const TEXT_FIELDS = ['measure', 'unit', 'population', 'responsible', 'source'] as const;

const shown = (value: string | number | null) =>
  typeof value === 'number' ? `${value}`.replace('.', ',') : (value ?? '');

export function formOf({ wording, code, level, formulation }: GoalDetail): GoalForm {
  const fields = Object.fromEntries(Object.entries(formulation).map(([field, value]) => [field, shown(value)]));
  return { wording, code: code ?? '', level, ...(fields as Record<keyof Formulation, string>) };
}

/** What is wrong with each field now and what to do; nothing where all is well. */
export function issuesOf(form: GoalForm): Partial<Record<keyof GoalForm, string>> {
  const issues: Partial<Record<keyof GoalForm, string>> = {};
  if (form.wording.trim().length < WORDING_LENGTH.min)
    issues.wording = $localize`:@@goal-form.wording-short:Skriv målet, minst tre tecken. Det förra sparade finns kvar.`;
  for (const field of VALUE_FIELDS) {
    const value = parseNumber(form[field].trim());
    if (form[field].trim() && (value === null || Math.abs(value) > VALUE_LIMIT))
      issues[field] = $localize`:@@goal-form.no-number:Skriv ett tal, till exempel 80 eller 62,5.`;
  }
  for (const field of YEAR_FIELDS) {
    const year = Number(form[field].trim());
    if (form[field].trim() && !(Number.isInteger(year) && year >= YEAR_LIMITS.min && year <= YEAR_LIMITS.max))
      issues[field] = $localize`:@@goal-form.no-year:Skriv ett år med fyra siffror.`;
  }
  return issues;
}

/** The fields as the server and the engine take them; what cannot be read counts as not set. */
export function formulationOf(form: GoalForm): Formulation {
  const text = (field: (typeof TEXT_FIELDS)[number]) => form[field].trim() || null;
  const value = (field: (typeof VALUE_FIELDS)[number]) => parseNumber(form[field].trim());
  const year = (field: (typeof YEAR_FIELDS)[number]) =>
    /^\d{4}$/.test(form[field].trim()) ? Number(form[field]) : null;
  return {
    measure: text('measure'),
    unit: text('unit'),
    baselineValue: value('baselineValue'),
    baselineYear: year('baselineYear'),
    targetValue: value('targetValue'),
    targetYear: year('targetYear'),
    population: text('population'),
    responsible: text('responsible'),
    source: text('source'),
  };
}

/** What differs from the stored goal, of what can be stored as it is; null where there is nothing to save. */
export function changeOf(stored: GoalDetail, form: GoalForm): GoalChange | null {
  const issues = issuesOf(form);
  const wording = form.wording.trim();
  const code = form.code.trim() || null;
  const now = Object.entries(formulationOf(form)) as [keyof Formulation, Formulation[keyof Formulation]][];
  const fields = now.filter(([field, value]) => !issues[field] && value !== stored.formulation[field]);
  const change: GoalChange = {
    ...(!issues.wording && wording !== stored.wording ? { wording } : {}),
    ...(code !== stored.code ? { code } : {}),
    ...(form.level !== stored.level ? { level: form.level } : {}),
    ...(fields.length ? { formulation: Object.fromEntries(fields) } : {}),
  };
  return Object.keys(change).length ? change : null;
}
