import * as activity from '../lexicon/activity-words';
import * as change from '../lexicon/change-words';
import * as closed from '../lexicon/function-words';
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';
import * as measures from '../lexicon/measures';
import { CARDINALS } from '../lexicon/numerals';
import * as populations from '../lexicon/populations';
import * as adjectives from '../lexicon/vague-adjectives';
import * as nouns from '../lexicon/vague-nouns';
import * as verbs from '../lexicon/verbs';
import { adjectiveForms, participleForms, verbForms } from './inflection';
import type { VerbForm } from './inflection';

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

/** What the lexicons know of an inflected form. */
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
}

/** Inflected forms by what they are; the first list that names a form wins. */
export const FORMS = new Map<string, Entry>();
/** Verb readings of forms that are something else first: "ökat" as a supine beside the participle. */
export const VERB_FORMS = new Map<string, Entry>();
export const NOUNS = new Map<string, NounSense>();
/** Stems of nouns that make a compound of their kind. */
export const VAGUE_HEADS = new Set(nouns.VAGUE_NOUN_HEADS);
/** Forms of adjectives that make a value word of any compound. */
export const VAGUE_ADJECTIVE_HEADS = new Set(adjectives.VAGUE_COMPOUND_HEADS.flatMap(adjectiveForms));

const put = (map: Map<string, Entry>, form: string, entry: Entry): void => {
  if (!map.has(form)) map.set(form, entry);
};
const all = (list: string[], pos: Entry['pos'], more: Partial<Entry> = {}): void =>
  list.forEach((form) => put(FORMS, form, { pos, lemma: form, ...more }));

/** The use of an irregular form, read off its ending. */
function irregularForm(form: string): VerbForm {
  if (/(?:i|t|a|gi)ts$|jorts$/u.test(form) && !/^(?:sätts|möts)$/u.test(form)) return 'passive-supine';
  if (/[^s]s$/u.test(form)) return 'passive';
  return /(?:it|tt|at|agt|jort|nit)$/u.test(form) ? 'supine' : 'present';
}

const VERB_CHANGE = new Map<string, Change>([
  ...change.INCREASE_VERBS.map((verb) => [verb, 'increase'] as const),
  ...change.DECREASE_VERBS.map((verb) => [verb, 'decrease'] as const),
  ...change.MAINTAIN_VERBS.map((verb) => [verb, 'maintain'] as const),
]);

all(
  Object.keys(CARDINALS).filter((word) => word !== 'en' && word !== 'ett'),
  'numeral',
);
all(change.INCREASE_WORDS, 'adjective', { change: 'increase' });
all(change.DECREASE_WORDS, 'adjective', { change: 'decrease' });
all(change.MAINTAIN_WORDS, 'adjective', { change: 'maintain' });
all(closed.CONJUNCTIONS, 'conjunction');
all(closed.SUBORDINATORS, 'subordinator');
all(closed.MODALS, 'modal');
all(closed.PREPOSITIONS, 'preposition');
all(closed.PRONOUNS, 'pronoun');
all(closed.DETERMINERS, 'determiner');
all(
  adjectives.VAGUE_ADVERBS.filter((word) => word !== 'bättre'),
  'adverb',
  { vague: true },
);
all(closed.ADVERBS, 'adverb');

for (const [conjugation, list] of [
  ['ar', verbs.AR_VERBS],
  ['er', verbs.ER_VERBS],
  ['r', verbs.R_VERBS],
] as const) {
  for (const lemma of list) {
    const changed = VERB_CHANGE.get(lemma);
    for (const [form, use] of verbForms(lemma, conjugation))
      put(VERB_FORMS, form, { pos: 'verb', lemma, form: use, change: changed });
    if (changed)
      participleForms(lemma, conjugation).forEach((form) =>
        put(FORMS, form, { pos: 'adjective', lemma, change: changed, participle: true }),
      );
  }
}
for (const [lemma, forms] of Object.entries(IRREGULAR_VERBS)) {
  const changed = VERB_CHANGE.get(lemma);
  put(VERB_FORMS, lemma, { pos: 'verb', lemma, form: 'infinitive', change: changed });
  for (const form of forms.split(' ')) {
    const use = irregularForm(form);
    put(VERB_FORMS, form, { pos: 'verb', lemma, form: use, change: changed });
  }
}
for (const form of closed.MODAL_INFINITIVES) VERB_FORMS.set(form, { pos: 'verb', lemma: form, form: 'infinitive' });

for (const lemma of adjectives.VAGUE_ADJECTIVES) {
  for (const form of adjectiveForms(lemma)) {
    const known = FORMS.get(form);
    if (known?.pos === 'adjective') known.vague = true;
    else put(FORMS, form, { pos: 'adjective', lemma, vague: true });
  }
}
for (const lemma of adjectives.TOTAL_ADJECTIVES)
  adjectiveForms(lemma).forEach((form) => put(FORMS, form, { pos: 'adjective', lemma, total: true }));
for (const lemma of activity.FACT_PARTICIPLES)
  adjectiveForms(lemma).forEach((form) => put(FORMS, form, { pos: 'adjective', lemma, participle: true }));
for (const lemma of adjectives.PLAIN_ADJECTIVES)
  adjectiveForms(lemma).forEach((form) => put(FORMS, form, { pos: 'adjective', lemma }));

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
