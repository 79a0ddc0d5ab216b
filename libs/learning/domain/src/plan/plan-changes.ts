import type { PlanInput } from './learning-plan';

export const PLAN_PARTS = [
  'approach',
  'approachText',
  'development',
  'drivers',
  'responsible',
  'question',
  'study',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/**
 * A part of a plan that was changed. null is nothing: what was added has no `before`. Who is responsible is never
 * written down here, only that it changed; codes stand as codes.
 */
export interface PlanChange {
  part: PlanPart;
  before: string | null;
  after: string | null;
}

type Plan = Omit<PlanInput, 'questions'> & { questions: readonly { key: string; text: string }[] };

/** What a change of a plan did, a part at a time; questions and studies by their keys. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const texts = (['approach', 'approachText', 'development'] as const).map((part) => ({
    part,
    before: before[part],
    after: after[part],
  }));
  const drivers = { part: 'drivers' as const, before: listed(before.drivers), after: listed(after.drivers) };
  const studies = ({ studies }: Plan) => new Map(studies.map((study) => [study.key, asLine(study)]));
  const questions = ({ questions: asked }: Plan) => new Map(asked.map(({ key, text }) => [key, text]));
  return [
    ...[...texts, drivers].filter((change) => change.before !== change.after),
    ...(listed(before.responsibleIds) === listed(after.responsibleIds) ? [] : [RESPONSIBLE]),
    ...between('question', questions(before), questions(after)),
    ...between('study', studies(before), studies(after)),
  ];
}

const RESPONSIBLE: PlanChange = { part: 'responsible', before: null, after: null };
const listed = (items: readonly string[]): string | null => [...items].sort().join(', ') || null;
const asLine = ({ title, dueOn }: PlanInput['studies'][number]) => (dueOn ? `${title} (${dueOn})` : title);

function between(part: PlanPart, was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): PlanChange[] {
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys]
    .map((key) => ({ part, before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((change) => change.before !== change.after);
}
