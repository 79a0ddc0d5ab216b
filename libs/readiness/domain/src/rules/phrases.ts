import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

const MEANS = [
  ['med', 'hjälp', 'av'],
  ['tack', 'vare'],
  ['i', 'kraft', 'av'],
  ['med', 'stöd', 'av'],
  ['genom'],
  ['via'],
];

/** Whether these words, in lower case, begin at an item. */
export const begins = (items: Item[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => items[at + offset]?.lower === word);

/** Which items stand in a means ("genom tätare kontakt", "via fjärrvård"): up to the next verb, comma or end of sentence. */
export function meansOf({ items, sentences }: Wording): boolean[] {
  const means = new Array<boolean>(items.length).fill(false);
  for (let index = 0; index < items.length; index++) {
    if (!MEANS.some((phrase) => begins(items, index, phrase))) continue;
    const { to, verb } = sentences[items[index]!.sentence]!;
    const end = verb > index ? verb : to;
    while (index < end && items[index]!.lower !== ',' && items[index]!.lower !== 'som') means[index++] = true;
  }
  return means;
}

/** "plats för fler röster": room is given, and nothing moves or is counted. */
export const isRoomFor = (items: Item[], index: number): boolean =>
  items[index - 1]?.lower === 'för' && reads(items[index - 2], /^(?:plats|rum|utrymme)$/);

/** The index of the last item of a word's own noun phrase: adjectives and nouns that follow without a break. */
export function phraseEnd(items: Item[], from: number): number {
  let end = from;
  while (
    end + 1 < items.length &&
    /^(?:noun|adjective|determiner)$/.test(items[end + 1]!.word.pos) &&
    items[end + 1]!.kind === 'word'
  )
    end++;
  return end;
}
