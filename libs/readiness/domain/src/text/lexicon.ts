import * as activity from '../lexicon/activity-words';
import * as change from '../lexicon/change-words';
import * as closed from '../lexicon/function-words';
import * as measures from '../lexicon/measures';
import { CARDINALS, ORDINALS } from '../lexicon/numerals';
import * as populations from '../lexicon/populations';
import * as adjectives from '../lexicon/vague-adjectives';
import * as nouns from '../lexicon/vague-nouns';
import { adjectiveLemmas } from './inflection';
import type { VerbForm } from './inflection';
import { changedEntry, participleChange, valuedVerb } from './verb-lexicon';

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

/** What a form is other than a verb or a noun: a word with one form, a participle of change, an adjective. */
export function formEntry(form: string): Entry | undefined {
  const fixed = FIXED.get(form);
  if (fixed) return fixed;
  const rising = participleChange(form);
  if (rising) return { pos: 'adjective', lemma: form, change: rising };
  const lemmas = adjectiveLemmas(form);
  const vague = lemmas.find((lemma) => VAGUE.has(lemma) || (lemma.startsWith('o') && VAGUE.has(lemma.slice(1))));
  const changed = changedEntry(form);
  if (changed) return { ...changed, vague: changed.vague || vague !== undefined };
  const valued = vague ?? valuedVerb(form);
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
