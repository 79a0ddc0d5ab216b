import { PLAN_APPROACHES } from '@rt/learning/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import type { PlanForm } from './plan-form';
import { APPROACH_NAMES, PART_NAMES } from './plan-words';

interface Keyed {
  key: string;
}

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. Rows never collide. */
export function rebased(mine: PlanForm, base: PlanForm, theirs: PlanForm): PlanForm {
  const pick = <K extends keyof PlanForm>(key: K): PlanForm[K] =>
    same(mine[key], base[key]) ? theirs[key] : mine[key];
  return {
    approach: pick('approach'),
    approachText: pick('approachText'),
    development: pick('development'),
    drivers: pick('drivers'),
    responsibleIds: pick('responsibleIds'),
    questions: rowsOfBoth(mine.questions, base.questions, theirs.questions),
    studies: rowsOfBoth(mine.studies, base.studies, theirs.studies),
  };
}

/** The texts that both of us have changed, each in our own way. */
export function conflictsBetween(mine: PlanForm, base: PlanForm, theirs: PlanForm): ConflictField[] {
  const [my, was, their] = [mine, base, theirs].map(textsOf);
  if (!my || !was || !their) return [];
  return [...my].flatMap(([key, { label, text }]) => {
    const [before, other] = [was.get(key)?.text, their.get(key)?.text];
    const collide =
      before !== undefined && other !== undefined && text !== before && other !== before && text !== other;
    return collide ? [{ key, label, mine: text, theirs: other }] : [];
  });
}

/** A form with the texts that were settled on; an approach written as something else stays as it was. */
export function settled(form: PlanForm, resolution: Resolution): PlanForm {
  const approach = PLAN_APPROACHES.find((each) => APPROACH_NAMES[each] === resolution['approach']?.trim());
  const { approachText = form.approachText, development = form.development } = resolution;
  return {
    ...form,
    ...{ approachText, development, approach: approach ?? form.approach },
    questions: form.questions.map((row) => ({ ...row, text: resolution[`question ${row.key}`] ?? row.text })),
    studies: form.studies.map((row) => ({
      ...row,
      title: resolution[`study ${row.key}`] ?? row.title,
      dueOn: /^\d{4}-\d{2}-\d{2}$/.test(resolution[`day ${row.key}`] ?? '')
        ? (resolution[`day ${row.key}`] ?? '')
        : row.dueOn,
    })),
  };
}

function textsOf(form: PlanForm): Map<string, { label: string; text: string }> {
  const { approach, approachText, development } = form;
  return new Map([
    ['approach', { label: PART_NAMES.approach, text: approach && APPROACH_NAMES[approach] }],
    ['approachText', { label: PART_NAMES.approachText, text: approachText }],
    ['development', { label: PART_NAMES.development, text: development }],
    ...form.questions.map(({ key, text }) => [`question ${key}`, { label: PART_NAMES.question, text }] as const),
    ...form.studies.flatMap(({ key, title, dueOn }) => [
      [`study ${key}`, { label: PART_NAMES.study, text: title }] as const,
      [`day ${key}`, { label: $localize`:@@plan.study-due:Ska vara klar`, text: dueOn }] as const,
    ]),
  ]);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Both our additions, without what either of us took away; of a row both have, my fields where I changed them. */
function rowsOfBoth<Row extends Keyed>(mine: readonly Row[], base: readonly Row[], theirs: readonly Row[]): Row[] {
  const of = (rows: readonly Row[]) => new Map(rows.map((row) => [row.key, row]));
  const [my, was, their] = [of(mine), of(base), of(theirs)];
  const kept = theirs.filter(({ key }) => my.has(key) || !was.has(key));
  return [
    ...kept.map((row) => merged(my.get(row.key), was.get(row.key), row)),
    ...mine.filter(({ key }) => !was.has(key) && !their.has(key)),
  ];
}

const merged = <Row extends Keyed>(mine: Row | undefined, base: Row | undefined, theirs: Row): Row => {
  if (!mine || !base) return mine ?? theirs;
  const fields = (Object.keys(theirs) as (keyof Row)[]).filter((field) => !same(mine[field], base[field]));
  return { ...theirs, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) };
};
