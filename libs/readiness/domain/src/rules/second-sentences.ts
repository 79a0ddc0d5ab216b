import type { Span } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import type { Found } from './compound';

const EXPLAINS = /^(?:mäts|mätas|mätt|indikator|indikatorer|källa|avser|gäller|följs|räknas|enligt|målvärde)$/;

/** A second sentence with a claim of its own; one that puts a figure on a general first sentence is none. */
export function secondSentences(wording: Wording, { quantities, measures, changes }: Found): Span[] {
  const { items, sentences } = wording;
  const spans: Span[] = [];
  for (let at = 1; at < sentences.length; at++) {
    const [before, sentence] = [sentences[at - 1]!, sentences[at]!];
    const within = ({ first }: { first: number }, { from, to }: typeof sentence): boolean =>
      first >= from && first < to;
    const level = (stretch: typeof sentence): boolean =>
      quantities.some(
        (quantity) => quantity.role !== 'other' && quantity.role !== 'baseline' && within(quantity, stretch),
      );
    const claims = sentence.verb >= 0 || changes.some((change) => within(change, sentence)) || level(sentence);
    if (!claims || sentence.to - sentence.from < 3) continue;
    const general = !level(before) && level(sentence) && at === 1 && !zero(wording, before.from, before.to);
    const explains =
      items.slice(sentence.from, Math.min(sentence.from + 4, sentence.to)).some(({ lower }) => EXPLAINS.test(lower)) &&
      !level(sentence);
    const label = items
      .slice(sentence.from, sentence.to)
      .some(({ lower }) => lower === 'målvärde' || lower === 'indikator');
    if (general || explains || label) continue;
    if (sentence.verb >= 0 || measures.some((measure) => within(measure, sentence)))
      spans.push(spanOf(wording, sentence.from, sentence.to - 1));
  }
  return spans;
}

const zero = ({ items }: Wording, from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower }) => /^(?:ingen|inget|inga|noll|alla|samtliga)$/.test(lower));
