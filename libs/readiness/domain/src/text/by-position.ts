import { guessVerb, isUnknown } from './guessed-verb';
import { isFinite, reads } from './item';
import type { Item, Sentence } from './item';
import { isNoun, standsBeforeNoun, standsInRow } from './quality-places';
import type { Word } from './word';

const PARTICIPLE =
  /(?:.{2}at|.{2}ade?|.[^aeiouyåäö]da?|.{2}vux(?:en|et|na)|.dd|.dda|.lagda?|.satta?|.(?:bliv|skriv|tag|bund|fund|komm)(?:en|et|na))$/;

/** Gives unknown words the part of speech that only their place allows: the verb after a subject, the quality before a noun. */
export function readByPosition(items: Item[], sentence: Sentence): void {
  const { from, to } = sentence;
  for (let index = from + 1; index < to; index++) if (isPluralNoun(items, index)) items[index]!.word = PLAIN_NOUN;
  for (let index = from; index + 1 < to; index++)
    if (isParticiple(items, index, from)) items[index]!.word = PARTICIPLE_WORD;
  for (let index = from + 1; index < to; index++)
    if (isDoing(items, index)) {
      const { lower } = items[index]!;
      const verb: Word['verb'] = {
        pos: 'verb',
        lemma: lower.replace(/s$/, ''),
        form: lower.endsWith('s') ? 'passive' : 'infinitive',
      };
      items[index]!.word = { pos: 'verb', lemma: verb.lemma, verb };
    }
  if (!items.slice(from, to).some(isFinite)) guessVerb(items, sentence);
  for (let index = to - 1; index >= from; index--) {
    const { word, lower } = items[index]!;
    if (isUnknown(items[index]!) && standsBeforeNoun(items, index, from))
      items[index]!.word = {
        pos: 'adjective',
        lemma: lower,
        guessed: true,
        vague: items[index + 1]?.name || !PARTICIPLE.test(lower) || standsInRow(items, index),
      };
    else if (word.guessed && /(?:[^r]ad|[^r]at|[^r]ade|dda)$/.test(lower) && standsInRow(items, index))
      items[index]!.word = { ...word, vague: true, guessed: false };
  }
}

/** "ska tonas ned": an unknown word after a modal is a verb. */
function isDoing(items: Item[], index: number): boolean {
  const { lower } = items[index]!;
  return isUnknown(items[index]!) && items[index - 1]?.word.pos === 'modal' && /.{2}as?$/.test(lower);
}

const PLAIN_NOUN: Word = { pos: 'noun', lemma: '', sense: 'plain' };

const PARTICIPLE_WORD: Word = { pos: 'adjective', lemma: '', participle: true };

/** "Ordnade förhållanden": a verb's past before a noun, with no subject before it. */
function isParticiple(items: Item[], index: number, from: number): boolean {
  const { word, lower } = items[index]!;
  if (word.verb?.form !== 'past' || word.pos !== 'verb' || !lower.endsWith('ade')) return false;
  const before = index > from ? items[index - 1]! : undefined;
  return (
    isNoun(items[index + 1]) && (!before || /^(?:adjective|preposition|conjunction|determiner)$/.test(before.word.pos))
  );
}

/** "nya tankar", "djärva stråk": a verb's form after a quality in the plural names things. */
function isPluralNoun(items: Item[], index: number): boolean {
  const { word, lower } = items[index]!;
  const [before, early] = [items[index - 1]!, items[index - 2]];
  if (word.pos === 'verb' && word.verb?.form === 'infinitive') return before.lower === 'med';
  if (word.pos !== 'verb' || word.verb?.form !== 'present' || !/.{2}(?:ar|er)$/.test(lower)) return false;
  if (reads(items[index + 1], /^(?:är|har|ska|blir)$/) && before.lower === 'och') return true;
  if (/^(?:från|av|mellan|bland|utan|åt|inom)$/.test(before.lower)) return true;
  if (before.word.pos !== 'adjective' || !before.lower.endsWith('a') || before.word.verb) return false;
  return !early || early.kind !== 'word' || /^(?:conjunction|preposition)$/.test(early.word.pos);
}
