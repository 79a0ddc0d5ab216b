import type { Direction, Kind, Target } from '../report';
import type { Item, Sentence, Wording } from '../text/wording';
import { isImageAfter, subjectOf } from './subject';

const RENEWED =
  /^(?:förnya|utveckla|förändra|förädla|förenkla|förfina|modernisera|digitalisera|elektrifiera|slopa|avskaffa|upprusta|restaurera)(?:d|t|de)$|^(?:utbygg|återställ)[dt]a?$/;

/** The kind: activity before outcome before vision. */
export function kindOf(
  wording: Wording,
  judged: { direction: Direction; measure: boolean; target: Target; activity: boolean },
): Kind {
  if (judged.activity) return 'activity';
  if (
    judged.direction === 'increase' ||
    judged.direction === 'decrease' ||
    judged.direction === 'maintain' ||
    (judged.measure && (judged.target !== 'none' || wording.sentences.some(({ verb }) => verb >= 0)))
  )
    return 'outcome';
  const { items, sentences } = wording;
  const claim = sentences.find(({ verb }) => verb >= 0);
  if (!claim)
    return items.some(({ word, lower }) => (word.participle && word.change) || RENEWED.test(lower))
      ? 'outcome'
      : 'vision';
  const metaphor = items.some(({ word }, index) => word.sense === 'metaphor' && index > claim.verb);
  if (metaphor || isImageAfter(items, claim.verb)) return 'vision';
  const subject = subjectOf(wording, claim.from, claim.verb);
  const own = subject.some(
    (item) =>
      item.name ||
      item.word.sense === 'region' ||
      item.lower === 'vi' ||
      /(?:samhälle|län|bygd|kommun|kommunen|staden)$/.test(item.lower),
  );
  if (!own) return 'outcome';
  if (judged.target === 'total' && !items.some(({ lower }) => lower === 'alla')) return 'outcome';
  if (/^(?:ses|framstår|uppfattas|upplevs|anses|räknas|rankas|utses|betraktas)$/.test(mainVerb(items, claim)))
    return 'outcome';
  return subject.length > 0 ? 'vision' : 'outcome';
}

/** The verb that carries the claim: after "ska" the infinitive next to it. */
const mainVerb = (items: Item[], { verb }: Sentence): string =>
  items[verb]!.word.pos === 'modal' ? (items[verb + 1]?.lower ?? '') : items[verb]!.lower;
