import type { Item, Sentence } from './item';
import { OF_WHAT, isNoun } from './quality-places';

const VERB_ENDING = /.{2}(?:ar|er)$/;
const PASSIVE_ENDING = /.{3}(?:as|ds|ks|ps|ts|ns|rs|ls|gs|vs|ms)$/;
const DEFINITE = /(?:[^e]n|en|et|na)$/;

export const isUnknown = ({ kind, word, name }: Item): boolean => kind === 'word' && !name && word.unknown === true;

/** "Kulturhusen bubblar av liv", "Fåglarna häckar åter": a subject, then a word with a verb's ending. */
export function guessVerb(items: Item[], { from, to }: Sentence): void {
  for (let index = from + 1; index < to; index++) {
    const item = items[index]!;
    const [subject, next] = [items[index - 1]!, index + 1 < to ? items[index + 1] : undefined];
    if (item.word.pos === 'subordinator') return;
    if (
      !isUnknown(item) &&
      !mayBeVerb(item) &&
      !(item.word.sense === 'plain' && /^(?:över|under|för|be|an|av|åter)/.test(item.lower))
    )
      continue;
    if (subject.kind !== 'word' || OF_WHAT.test(subject.lower)) continue;
    const definite = subject.name || (subject.word.pos === 'noun' && DEFINITE.test(subject.lower));
    const any = definite || (isNoun(subject) && !subject.lower.endsWith('s') && subject.word.sense !== 'measure');
    const followed = /^(?:preposition|adverb|determiner|adjective|pronoun)$/.test(next?.word.pos ?? '');
    const likely =
      (VERB_ENDING.test(item.lower) && (definite ? !next || followed || isNoun(next) : any && followed)) ||
      (PASSIVE_ENDING.test(item.lower) && definite && (!next || followed));
    if (!likely) continue;
    if (mayBeVerb(item) && !definite) continue;
    const form = VERB_ENDING.test(item.lower) ? 'present' : 'passive';
    const verb = item.word.verb ?? { pos: 'verb', lemma: item.lower, form };
    item.word = { pos: 'verb', lemma: verb.lemma, verb };
    return;
  }
}

/** "leder": paths, or a verb. */
const mayBeVerb = ({ word }: Item): boolean =>
  word.pos === 'noun' && word.verb?.form === 'present' && word.sense === 'plain';
