import { isFinite, reads } from './item';
import type { Item, Sentence } from './item';
import type { Word } from './word';

/** Nouns that another noun follows without a joint: "en rad insatser", "ett hundratal företag". */
const OF_WHAT =
  /(?:tal|rad|mängder?|mängden|par|del|delen|massa|skara|serie|handfull|dussin|grupp|antal|antalet|typ|slags|sorts|utbud|utbudet|klass|sort|ton|kilo|flock|samling|uppsättning|volym|mått|nät|kedja|län)$/;
const PLURAL_OR_DEFINITE =
  /(?:ar|er|or|arna|erna|orna|ingen|heten|tionen|ion|ning|het|skap|else|are|aren|eri|ism|tur|ik|ös)$/;
const PARTICIPLE = /(?:.{2}at|.{2}ade?|.[^aeiouyåäö]da?|.{2}vux(?:en|et|na)|.dd|.dda|.lagd|.lagda)$/;
const VERB_ENDING = /.{2}(?:ar|er)$/;
const PASSIVE_ENDING = /.{3}(?:as|ds|ks|ps|ts|ns|rs|ls|gs|vs|ms)$/;
const DEFINITE = /(?:[^e]n|en|et|na)$/;

const isUnknown = ({ kind, word, name }: Item): boolean => kind === 'word' && !name && word.unknown === true;
const isNoun = (item: Item | undefined): boolean => item?.kind === 'word' && item.word.pos === 'noun' && !item.name;

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
  for (let index = from; index + 1 < to; index++)
    if (isUnknown(items[index]!) && standsBeforeNoun(items, index, from))
      items[index]!.word = {
        pos: 'adjective',
        lemma: items[index]!.lower,
        guessed: true,
        vague: items[index + 1]!.name || !PARTICIPLE.test(items[index]!.lower),
      };
}

/** "en pigg, jämlik plats", "öppet, gladlynt och flitigt": a quality in a row of them. */
function listsQuality(items: Item[], index: number): boolean {
  const [early, before, joint, next] = [items[index - 2], items[index - 1], items[index + 1], items[index + 2]];
  if (!before || !reads(joint, /^(?:,|och)$/) || next?.word.pos !== 'adjective' || !next.word.vague) return false;
  return /^(?:en|ett|det|den|de)$/.test(before.lower) || (before.lower === ',' && early?.word.vague === true);
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
  if (/^(?:från|av|mellan|bland|utan|åt|inom)$/.test(before.lower)) return true;
  if (before.word.pos !== 'adjective' || !before.lower.endsWith('a') || before.word.verb) return false;
  return !early || early.kind !== 'word' || /^(?:conjunction|preposition)$/.test(early.word.pos);
}

/** "Kulturhusen bubblar av liv", "Fåglarna häckar åter": a subject, then a word with a verb's ending. */
function guessVerb(items: Item[], { from, to }: Sentence): void {
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
    const reads =
      (VERB_ENDING.test(item.lower) && (definite ? !next || followed || isNoun(next) : any && followed)) ||
      (PASSIVE_ENDING.test(item.lower) && definite && (!next || followed));
    if (!reads) continue;
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

/** "En värdegrundad organisation", "gediget hantverk": before a noun, where two nouns never stand side by side. */
function standsBeforeNoun(items: Item[], index: number, from: number): boolean {
  const { lower } = items[index]!;
  const [before, next, afterNext] = [items[index - 1], items[index + 1]!, items[index + 2]];
  if (lower.length < 4 || lower.endsWith('s') || lower.endsWith('-') || PLURAL_OR_DEFINITE.test(lower)) return false;
  const followed =
    isNoun(next) || (next.word.pos === 'adjective' && isNoun(afterNext) && !next.word.change) || next.name;
  if (listsQuality(items, index)) return true;
  if (!followed || OF_WHAT.test(lower)) return false;
  const opening = index === from;
  if (next.name && !(before && /^(?:ett|det|den)$/.test(before.lower))) return false;
  if (opening && /a$/.test(lower) && !/(?:ska|iga|sta|sna|nda)$/.test(lower)) return false;
  if (opening || !before) return true;
  if (/^(?:en|ett|den|det|de)$/.test(before.lower)) return before.lower !== 'ett' || lower.endsWith('t');
  return before.kind !== 'word' || /^(?:preposition|conjunction|adjective)$/.test(before.word.pos);
}
