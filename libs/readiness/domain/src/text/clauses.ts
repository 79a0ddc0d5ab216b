import { isFinite, reads } from './item';
import type { Item, Sentence, Wording } from './item';

const isInfinitivePassive = (item: Item): boolean => item.word.verb?.form === 'passive' && item.lower.endsWith('as');

/** "ska minskas" is an infinitive, "minskas" by itself a present. */
function afterModal(items: Item[], { from }: Sentence, index: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 12); back--)
    if (items[back]!.word.pos === 'modal' || items[back]!.lower === 'att') return true;
  return false;
}

/** Finds the main verb of a sentence and marks what stands in subordinate clauses. */
export function findVerb(wording: Wording, sentence: Sentence): void {
  const { items, subordinate } = wording;
  let pending = 0;
  let inside = false;
  for (let index = sentence.from; index < sentence.to; index++) {
    const item = items[index]!;
    const previous = items[index - 1];
    if (item.word.pos === 'subordinator' && !isComparison(items, index, sentence)) {
      pending++;
      inside = true;
    } else if (isFinite(item) && !(isInfinitivePassive(item) && afterModal(items, sentence, index))) {
      if (pending > 0) pending = 0;
      else if (inside && continuesClause(item, previous)) pending = 0;
      else if (sentence.verb < 0) {
        sentence.verb = index;
        inside = false;
      }
    } else if (item.lower === ',' && pending === 0 && sentence.verb >= 0) inside = false;
    subordinate[index] = inside;
  }
  if (sentence.verb < 0 && items[sentence.from]?.lower === 'att') openedByAtt(wording, sentence);
  if (sentence.verb < 0) sentence.verb = bareVerb(items, sentence);
}

/** "att" before an infinitive, and "som" before a noun ("med 2018 som jämförelseår"), open no clause. */
function isComparison(items: Item[], index: number, { to }: Sentence): boolean {
  const item = items[index]!;
  if (item.lower === 'som' && asRole(items, index)) return true;
  if (item.lower === 'om' && items[index - 1]?.word.pos === 'noun') return true;
  if (item.lower === 'så') return items[index + 1]?.lower !== 'att';
  if (
    item.lower === 'vilken' ||
    item.lower === 'när' ||
    item.lower === 'där' ||
    item.lower === 'dit' ||
    item.lower === 'då'
  )
    return false;
  for (let ahead = index + 1; ahead < Math.min(to, index + 14); ahead++) {
    const next = items[ahead]!;
    if (item.lower === 'att' && next.word.verb?.form === 'infinitive' && ahead === index + 1) return true;
    if (isFinite(next))
      return item.lower === 'som' && next.word.pos === 'modal' && ahead > index + 1 && nounOnly(items, index, ahead);
  }
  return item.lower === 'som' || item.lower === 'att' || item.lower === 'om';
}

/** "som vågar, vill och kan": one clause; a modal of demand after a comma is the main verb. */
const continuesClause = (item: Item, previous: Item | undefined): boolean =>
  previous?.lower === 'och' ||
  previous?.lower === 'eller' ||
  (previous?.lower === ',' && !/^(?:ska|skall|bör|måste|är|har)$/.test(item.lower));

/** "som ledstjärna,", "som jämförelseår ska": a role, no clause. */
function asRole(items: Item[], index: number): boolean {
  const [noun, after] = [items[index + 1], items[index + 2]];
  if (noun?.word.pos !== 'noun' || /(?:arna|erna|orna|en|et)$/.test(noun.lower)) return false;
  return !after || after.kind === 'sign' || after.word.pos === 'preposition' || after.word.pos === 'modal';
}

/** "som kärnhamn ska", "som jämförelseår ska": a noun phrase and then the main verb. */
const nounOnly = (items: Item[], from: number, to: number): boolean =>
  items
    .slice(from + 1, to)
    .every(({ word, lower }) => word.pos === 'noun' || word.pos === 'adjective' || lower === 'ett' || lower === 'en') &&
  to - from <= 3;

/** "Länet vara internationellt lockande": an infinitive where the modal was left out. */
function bareVerb(items: Item[], { from, to }: Sentence): number {
  for (let index = from + 1; index < to; index++) {
    const { lower, word } = items[index]!;
    if (/^(?:vara|bli|ha)$/.test(lower) && !reads(items[index - 1], /^(?:ta[st]?|tar|till)$/) && word.verb)
      return index;
  }
  return -1;
}

/** "Att ingen ska lämnas utanför": the claim itself, worded as a clause. */
function openedByAtt({ items, subordinate }: Wording, sentence: Sentence): void {
  for (let index = sentence.from; index < sentence.to; index++)
    if (isFinite(items[index]!)) {
      sentence.verb = index;
      subordinate.fill(false, sentence.from, index + 1);
      return;
    }
}
