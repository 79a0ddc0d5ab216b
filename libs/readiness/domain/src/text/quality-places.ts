import { reads } from './item';
import type { Item } from './item';

/** Nouns that another noun follows without a joint: "en rad insatser", "ett hundratal företag". */
export const OF_WHAT =
  /(?:tal|rad|mängder?|mängden|par|del|delen|massa|skara|serie|handfull|dussin|grupp|antal|antalet|typ|slags|sorts|utbud|utbudet|klass|sort|ton|kilo|flock|samling|uppsättning|volym|mått|nät|kedja|län)$/;
const PLURAL_OR_DEFINITE =
  /(?:ar|er|or|arna|erna|orna|ingen|heten|tionen|ion|ning|het|skap|else|are|aren|eri|ism|tur|ik|ös)$/;

export const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.word.pos === 'noun' && !item.name;

/** A quality among others. */
export const standsInRow = (items: Item[], index: number): boolean =>
  listsQuality(items, index) || completesQualities(items, index);

/** "en pigg, jämlik plats", "öppet, gladlynt och flitigt": a quality in a row of them. */
function listsQuality(items: Item[], index: number): boolean {
  const [early, before, joint, next] = [items[index - 2], items[index - 1], items[index + 1], items[index + 2]];
  if (!before || !reads(joint, /^(?:,|och)$/) || next?.word.pos !== 'adjective' || !next.word.vague) return false;
  return /^(?:en|ett|det|den|de)$/.test(before.lower) || (before.lower === ',' && early?.word.vague === true);
}

/** "är stolta och hemmastadda": a quality after another that is said of the subject. */
const completesQualities = (items: Item[], index: number): boolean =>
  items[index - 1]?.lower === 'och' &&
  items[index - 2]?.word.pos === 'adjective' &&
  items[index - 2]!.word.vague === true &&
  items[index - 3]?.word.verb?.lemma === 'vara' &&
  !isNoun(items[index + 1]);

/** "En värdegrundad organisation", "gediget hantverk": before a noun, where two nouns never stand side by side. */
export function standsBeforeNoun(items: Item[], index: number, from: number): boolean {
  const { lower } = items[index]!;
  const [before, next, afterNext] = [items[index - 1], items[index + 1], items[index + 2]];
  if (lower.length < 4 || lower.endsWith('s') || lower.endsWith('-')) return false;
  if (PLURAL_OR_DEFINITE.test(lower) && !(before?.lower === 'en' && /[^aeiouyåäö]er$/.test(lower))) return false;
  if (standsInRow(items, index)) return true;
  if (!next) return false;
  const followed =
    isNoun(next) || (next.word.pos === 'adjective' && isNoun(afterNext) && !next.word.change) || next.name;
  if (!followed || OF_WHAT.test(lower)) return false;
  const opening = index === from;
  if (next.name && !(before && /^(?:ett|det|den)$/.test(before.lower))) return false;
  if (opening && /a$/.test(lower) && !/(?:ska|iga|sta|sna|nda)$/.test(lower)) return false;
  if (opening || !before) return true;
  if (/^(?:en|ett|den|det|de)$/.test(before.lower)) return before.lower !== 'ett' || lower.endsWith('t');
  return before.kind !== 'word' || /^(?:preposition|conjunction|adjective)$/.test(before.word.pos);
}
