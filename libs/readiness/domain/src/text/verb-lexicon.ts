import * as activity from '../lexicon/activity-words';
import * as change from '../lexicon/change-words';
import { EMPTY_VERBS } from '../lexicon/empty-verbs';
import { MODAL_INFINITIVES } from '../lexicon/function-words';
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';
import * as verbs from '../lexicon/verbs';
import { participleOf, regularVerb } from './inflection';
import type { Conjugation, Conjugations, VerbForm } from './inflection';
import type { Change, Entry } from './lexicon';

const VERB_CHANGE = new Map<string, Change>();
const CHANGING = new Map<string, Conjugation>();
const REGULAR = new Map<string, Conjugation>();
const IRREGULAR = new Map<string, [lemma: string, form: VerbForm]>();
for (const verb of change.INCREASE_VERBS) VERB_CHANGE.set(verb, 'increase');
for (const verb of change.DECREASE_VERBS) VERB_CHANGE.set(verb, 'decrease');
for (const verb of change.MAINTAIN_VERBS) VERB_CHANGE.set(verb, 'maintain');
/** Verbs of the other lists are of the first conjugation unless they stand under another. */
const OTHER_VERBS = [...VERB_CHANGE.keys(), ...activity.ACTIVITY_VERBS, ...activity.DECIDED_VERBS, ...EMPTY_VERBS];
for (const [conjugation, list] of [
  ['ar', OTHER_VERBS],
  ['ar', verbs.AR_VERBS],
  ['er', verbs.ER_VERBS],
  ['r', verbs.R_VERBS],
] as const)
  for (const verb of list) {
    REGULAR.set(verb, conjugation);
    if (VERB_CHANGE.has(verb)) CHANGING.set(verb, conjugation);
  }
const NOT_FOREIGN_VERBS = /^(?:väl|(?:kam|op|flyg|hyp)era)/;
/** How a verb is inflected; those in -era are an open class: harmoniserar, certifierat. */
const CONJUGATIONS: Conjugations = {
  get: (verb) => REGULAR.get(verb) ?? (/.{2}era$/.test(verb) && !NOT_FOREIGN_VERBS.test(verb) ? 'ar' : undefined),
};
/** Verbs whose participle is a value word: vässad, förenklad. */
const VALUING = new Map(
  EMPTY_VERBS.filter((verb) => !/^(?:odla|beröra|påverka|fira|forma|fungera)$/.test(verb)).map((verb) => [
    verb,
    REGULAR.get(verb) ?? 'ar',
  ]),
);
for (const [lemma, forms] of Object.entries(IRREGULAR_VERBS)) {
  IRREGULAR.set(lemma, [lemma, 'infinitive']);
  for (const form of forms.split(' ')) IRREGULAR.set(form, [lemma, irregularForm(form)]);
}
for (const form of MODAL_INFINITIVES) IRREGULAR.set(form, [form, 'infinitive']);

/** The use of an irregular form, read off its ending. */
function irregularForm(form: string): VerbForm {
  if (/(?:it|tt|at|vt|nit)s$/.test(form)) return 'passive-supine';
  if (/[^s]s$/.test(form)) return 'passive';
  return /(?:it|tt|at|[aei]l?[gl]t|ft)$/.test(form) ? 'supine' : 'present';
}

/** The verb a form belongs to, if any. */
export function verbEntry(form: string): Entry | undefined {
  const irregular = IRREGULAR.get(form);
  const regular = irregular ? undefined : regularVerb(form, CONJUGATIONS);
  const lemma = irregular?.[0] ?? regular?.infinitive;
  if (lemma === undefined) return undefined;
  return { pos: 'verb', lemma, form: irregular?.[1] ?? regular?.form, change: VERB_CHANGE.get(lemma) };
}

const PREFIXED = /^(?:av|fram|in|kring|mot|ned|ner|ny|om|på|sam|till|under|upp|ut|vidare|åter|över)(.{3,}(?:a|ar|as))$/;

/** An unknown verb by what follows its prefix: återplantera, samlokaliserar, ombildas. Doing, and not the change of its last part. */
export function prefixedVerb(form: string): Entry | undefined {
  const rest = PREFIXED.exec(form)?.[1];
  const known = rest ? regularVerb(rest, CONJUGATIONS) : undefined;
  return known && { pos: 'verb', lemma: form.replace(/[rs]$/, ''), form: known.form };
}

/** What a word in -ande says of change: ökande, stigande. */
export const participleChange = (form: string): Change | undefined =>
  form.endsWith('ande') ? VERB_CHANGE.get(form.slice(0, -3)) : undefined;

/** A past participle of change: ökad, stärkta; a value word where the change is one that nobody can measure. */
export function changedEntry(form: string): Entry | undefined {
  const lemma = participleOf(form, CHANGING);
  return lemma === undefined
    ? undefined
    : { pos: 'adjective', lemma, change: VERB_CHANGE.get(lemma), participle: true, vague: VALUING.has(lemma) };
}

/** The verb whose past participle is a value word: vässad, förenklad. */
export const valuedVerb = (form: string): string | undefined => participleOf(form, VALUING);
