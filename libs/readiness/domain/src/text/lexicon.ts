import * as activity from '../lexicon/activity-words';
import * as change from '../lexicon/change-words';
import { EMPTY_VERBS } from '../lexicon/empty-verbs';
import * as closed from '../lexicon/function-words';
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';
import * as measures from '../lexicon/measures';
import { CARDINALS, ORDINALS } from '../lexicon/numerals';
import * as populations from '../lexicon/populations';
import * as adjectives from '../lexicon/vague-adjectives';
import * as nouns from '../lexicon/vague-nouns';
import * as verbs from '../lexicon/verbs';
import { adjectiveLemmas, participleOf, regularVerb } from './inflection';
import type { Conjugation, VerbForm } from './inflection';

export type Change = 'increase' | 'decrease' | 'maintain';
export type NounSense =
  | 'measure'
  | 'measure-word'
  | 'people'
  | 'sector'
  | 'unit'
  | 'everybody'
  | 'region'
  | 'actor'
  | 'vague'
  | 'metaphor'
  | 'activity'
  | 'plain';

/** What the lexicons know of a form. */
export interface Entry {
  pos:
    | 'verb'
    | 'adjective'
    | 'adverb'
    | 'preposition'
    | 'determiner'
    | 'pronoun'
    | 'conjunction'
    | 'subordinator'
    | 'modal'
    | 'numeral';
  lemma: string;
  form?: VerbForm;
  change?: Change;
  vague?: boolean;
  total?: boolean;
  participle?: boolean;
  /** A participle that states something that can be looked up: beslutad, antagen. */
  fact?: boolean;
}

const VAGUE = new Set(adjectives.VAGUE_ADJECTIVES);
const TOTAL = new Set(adjectives.TOTAL_ADJECTIVES);
const FACTS = new Set(activity.FACT_PARTICIPLES);
const PLAIN = new Set(adjectives.PLAIN_ADJECTIVES);

/** Words with one form; the first list that names one wins. */
const FIXED = new Map<string, Entry>();
const fix = (list: string[], pos: Entry['pos'], more: Partial<Entry> = {}): void => {
  for (const form of list)
    if (!FIXED.has(form)) FIXED.set(form, { pos, lemma: form, ...more, vague: more.vague ?? VAGUE.has(form) });
};
fix(CARDINALS, 'numeral');
fix(change.INCREASE_WORDS, 'adjective', { change: 'increase' });
fix(change.DECREASE_WORDS, 'adjective', { change: 'decrease' });
fix(change.MAINTAIN_WORDS, 'adjective', { change: 'maintain' });
fix(closed.CONJUNCTIONS, 'conjunction');
fix(closed.SUBORDINATORS, 'subordinator');
fix(closed.MODALS, 'modal');
fix(closed.PREPOSITIONS, 'preposition');
fix(closed.PRONOUNS, 'pronoun');
fix(closed.DETERMINERS, 'determiner');
fix(ORDINALS, 'adjective');
fix(adjectives.VAGUE_ADVERBS, 'adverb', { vague: true });
fix(closed.ADVERBS, 'adverb');

const VERB_CHANGE = new Map<string, Change>();
const CHANGING = new Map<string, Conjugation>();
const REGULAR = new Map<string, Conjugation>();
const IRREGULAR = new Map<string, [lemma: string, form: VerbForm]>();
for (const verb of change.INCREASE_VERBS) VERB_CHANGE.set(verb, 'increase');
for (const verb of change.DECREASE_VERBS) VERB_CHANGE.set(verb, 'decrease');
for (const verb of change.MAINTAIN_VERBS) VERB_CHANGE.set(verb, 'maintain');
/** Verbs of the other lists are of the first conjugation unless they stand under another. */
const OTHER_VERBS = [
  ...VERB_CHANGE.keys(),
  ...activity.ACTIVITY_VERBS,
  ...activity.PRODUCING_VERBS,
  ...activity.DECIDED_VERBS,
  ...EMPTY_VERBS,
];
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
for (const form of closed.MODAL_INFINITIVES) IRREGULAR.set(form, [form, 'infinitive']);

/** The use of an irregular form, read off its ending. */
function irregularForm(form: string): VerbForm {
  if (/(?:it|tt|at|vt|nit)s$/.test(form)) return 'passive-supine';
  if (/[^s]s$/.test(form)) return 'passive';
  return /(?:it|tt|at|[aei]l?[gl]t|ft)$/.test(form) ? 'supine' : 'present';
}

/** The verb a form belongs to, if any. */
export function verbEntry(form: string): Entry | undefined {
  const irregular = IRREGULAR.get(form);
  const regular = irregular ? undefined : regularVerb(form, REGULAR);
  const lemma = irregular?.[0] ?? regular?.infinitive;
  if (lemma === undefined) return foreignVerb(form);
  return { pos: 'verb', lemma, form: irregular?.[1] ?? regular?.form, change: VERB_CHANGE.get(lemma) };
}

const PREFIXED = /^(?:av|fram|in|kring|mot|ned|ner|ny|om|på|sam|till|under|upp|ut|vidare|åter|över)(.{3,}(?:a|ar|as))$/;

/** An unknown verb by what follows its prefix: återplantera, samlokaliserar, ombildas. Doing, and not the change of its last part. */
export function prefixedVerb(form: string): Entry | undefined {
  const rest = PREFIXED.exec(form)?.[1];
  const known = rest ? regularVerb(rest, REGULAR) : undefined;
  return known && { pos: 'verb', lemma: form.replace(/[rs]$/, ''), form: known.form };
}

const FOREIGN_VERB = /^(.{2,}er)(a|ar|as)$/;
const NOT_FOREIGN_VERBS = /^(?:kamer|oper|flyger|hyper)/;

/** Verbs in -era are an open class: harmoniserar, certifieras. */
function foreignVerb(form: string): Entry | undefined {
  const [, stem, ending] = FOREIGN_VERB.exec(form) ?? [];
  if (!stem || NOT_FOREIGN_VERBS.test(stem)) return undefined;
  return {
    pos: 'verb',
    lemma: `${stem}a`,
    form: ending === 'a' ? 'infinitive' : ending === 'ar' ? 'present' : 'passive',
  };
}

/** What a form is other than a verb or a noun: a word with one form, a participle of change, an adjective. */
export function formEntry(form: string): Entry | undefined {
  const fixed = FIXED.get(form);
  if (fixed) return fixed;
  const rising = form.endsWith('ande') && VERB_CHANGE.get(form.slice(0, -3));
  if (rising) return { pos: 'adjective', lemma: form, change: rising };
  const lemmas = adjectiveLemmas(form);
  const vague = lemmas.find((lemma) => VAGUE.has(lemma));
  const changed = participleOf(form, CHANGING);
  if (changed)
    return {
      pos: 'adjective',
      lemma: changed,
      change: VERB_CHANGE.get(changed),
      participle: true,
      vague: vague !== undefined || VALUING.has(changed),
    };
  const valued = vague ?? participleOf(form, VALUING);
  if (valued) return { pos: 'adjective', lemma: valued, vague: true };
  const total = lemmas.find((lemma) => TOTAL.has(lemma));
  if (total) return { pos: 'adjective', lemma: total, total: true };
  const fact = lemmas.find((lemma) => FACTS.has(lemma));
  if (fact) return { pos: 'adjective', lemma: fact, participle: true, fact: true };
  const plain = lemmas.find((lemma) => PLAIN.has(lemma));
  return plain ? { pos: 'adjective', lemma: plain } : undefined;
}

/** Noun stems by what they are; the first list that names a stem wins. */
export const NOUNS = new Map<string, NounSense>();
const SENSES: [NounSense, string[]][] = [
  ['plain', measures.NOT_MEASURES],
  ['measure', measures.MEASURE_HEADS],
  ['measure-word', measures.MEASURE_WORDS],
  ['metaphor', nouns.METAPHORS],
  ['vague', nouns.VAGUE_NOUNS],
  ['people', populations.PEOPLE],
  ['sector', populations.FIRMS_AND_SECTORS],
  ['everybody', populations.EVERYBODY],
  ['region', populations.REGION_WORDS],
  ['actor', populations.ACTORS],
  ['unit', populations.UNITS_AND_PLACES],
  ['activity', activity.ACTIVITY_NOUNS],
  ['plain', nouns.PLAIN_NOUNS],
];
for (const [sense, list] of SENSES) for (const stem of list) if (!NOUNS.has(stem)) NOUNS.set(stem, sense);
