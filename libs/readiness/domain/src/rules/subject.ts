import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';
import { reads } from '../text/item';
import { standsForPeople } from './people';

/** The noun phrase the main verb belongs to: before the verb, or after it where something else opens the sentence. */
export function subjectOf({ items, sentences }: Wording, from: number, verb: number): Item[] {
  const to = sentences[items[verb]!.sentence]!.to;
  const opening = items[from]!;
  const adverbial =
    from === verb ||
    opening.word.pos === 'preposition' ||
    opening.kind === 'number' ||
    opening.word.pos === 'adverb' ||
    opening.word.pos === 'subordinator' ||
    opening.lower === 'år' ||
    opening.lower === 'åren';
  const start = adverbial ? verb + 1 : from;
  const end = adverbial ? to : verb;
  const phrase: Item[] = [];
  for (let index = start; index < end; index++) {
    const item = items[index]!;
    if (
      item.word.pos === 'preposition' ||
      item.word.pos === 'subordinator' ||
      item.kind === 'sign' ||
      (adverbial && (item.word.pos === 'verb' || isFinite(item)))
    )
      break;
    phrase.push(item);
    if (adverbial && (item.name || item.word.pos === 'noun')) {
      const next = items[index + 1];
      const owner = item.name && item.lower.endsWith('s') && next?.word.pos === 'noun';
      if (!(next && (next.name || owner || next.lower === 'län'))) break;
    }
  }
  const last = phrase.findLastIndex(
    (item) => item.name || item.word.pos === 'noun' || item.lower === 'vi' || standsForPeople(item.lower),
  );
  const head = phrase[last];
  return head ? (head.name || head.lower === 'län' ? phrase.slice(Math.max(0, last - 1), last + 1) : [head]) : [];
}

/** "är navet i", "är kittet i": a thing the subject is said to be, in the definite: an image. */
export const isImageAfter = (items: Item[], verb: number): boolean => {
  const [noun, next] = [items[verb + 1], items[verb + 2]];
  if (items[verb]?.word.verb?.lemma !== 'vara' || noun?.word.pos !== 'noun') return false;
  if (/[^s]s$/.test(noun.lower) && /^(?:metaphor|vague)$/.test(next?.word.sense ?? '')) return true;
  return noun.word.sense === 'metaphor' || (/(?:en|et|an)$/.test(noun.lower) && reads(next, /^(?:i|för|av|till)$/));
};

/** The subject is one that acts: the region, an organisation, "vi", a project; people and firms only live and work. */
export function actingSubject(wording: Wording, from: number, main: number): boolean {
  return subjectOf(wording, from, main).some(
    ({ word, lower, name }) =>
      name ||
      word.sense === 'actor' ||
      word.sense === 'region' ||
      lower === 'vi' ||
      /(?:kommuner|kommunerna|aktörer|aktörerna)$/.test(lower) ||
      word.sense === 'activity',
  );
}
