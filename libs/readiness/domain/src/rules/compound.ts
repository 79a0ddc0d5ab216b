import type { Item, Wording } from '../text/wording';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import { PAIRS } from '../lexicon/pairs';
import {
  GROUPS,
  JOINING,
  inAdverbial,
  isMilestone,
  isQuality,
  joinsClaims,
  joinsGenitives,
  joinsGroups,
  joinsCounts,
  joinsQualities,
  joinsHeadings,
  saidInClause,
  opensSecond,
} from './conjuncts';
import { meansOf } from './phrases';
import type { Quantity } from './quantities';
import { secondSentences } from './second-sentences';
import { reads } from '../text/item';
import { isImageAfter } from './subject';

/** What the other rules have found out. */
export interface Found {
  measures: { first: number; last: number; counted: boolean }[];
  quantities: Quantity[];
  hasTarget: boolean;
  changes: { first: number; change: string }[];
}

const ONE_THING = new Set(PAIRS);

/** The joints between goals that can be reached apart from each other. */
export function compoundSpans(wording: Wording, found: Found): Span[] {
  const { items } = wording;
  const means = meansOf(wording);
  const spans: Span[] = [];
  items.forEach(({ lower, name }, index) => {
    if (means[index] || name) return;
    if (JOINING.has(lower) && splits(wording, index, found)) spans.push(spanOf(wording, index, index));
    else if (
      lower === ',' &&
      (joinsQualities(items, index) ||
        joinsCounts(items, index) ||
        opensSecond(items, index) ||
        joinsHeadings(wording, index))
    )
      spans.push(spanOf(wording, index, index));
    else if (lower === 'samtidigt' && items[index + 1]?.lower === 'som') spans.push(spanOf(wording, index, index + 1));
    else if (lower === 'medan' && wording.sentences[items[index]!.sentence]!.verb < index)
      spans.push(spanOf(wording, index, index));
    else if (lower === 'därav' && items[index + 1]?.kind === 'number') spans.push(spanOf(wording, index, index));
  });
  return [...spans, ...secondSentences(wording, found)];
}

function splits(wording: Wording, index: number, found: Found): boolean {
  const { items, sentences } = wording;
  const [left, right] = [items[index - 1], items[index + 1]];
  if (!left || !right) return false;
  const { from, to, verb } = sentences[items[index]!.sentence]!;
  if (index - 1 < from || index + 1 >= to) return false;
  if (ONE_THING.has(`${left.lower}|${right.lower}`)) return false;
  if (left.kind === 'number' && (right.kind === 'number' || right.word.pos === 'adjective')) return false;
  if (right.lower === 'äldre' || right.lower === 'uppåt' || right.lower === 'yngre')
    return left.word.pos === 'adjective';
  if (/^(?:därmed|därigenom|således|med|på|då)$/.test(right.lower) && right.lower !== 'med') return false;
  if (right.lower === 'med')
    return /^(?:från|till|i)$/.test(left.lower) ? false : !reads(items[index + 2], /^(?:beaktande|hänsyn|stöd|hjälp)$/);
  if (
    (left.name && right.name) ||
    (right.word.pos === 'preposition' && (index + 2 >= to || left.word.pos === 'preposition'))
  )
    return false;
  if (left.lower.endsWith('-')) return hyphened(wording, index, found);
  if (isMilestone(items, index)) return false;
  if (inAdverbial(items, index, from) || (verb > index && items[from]!.word.pos === 'preposition')) return false;
  if (joinsGenitives(items, index) || repeatsPreposition(items, index, from)) return false;
  if (sharesState(wording, index) || completesImage(items, index)) return false;
  if (joinsPairs(items, index, from)) return true;
  if (joinsGroups(wording, index)) return false;
  if (joinsClaims(wording, index)) return true;
  if (items[index - 2]?.word.pos === 'subordinator' && left.word.pos === 'noun' && !saidInClause(items, index))
    return false;
  if (isDefinition(wording, index, found)) return false;
  if (subjectsOfDoing(wording, index, verb, from)) return false;
  return true;
}

/** A pair inside what is measured: "andelen resor med gång, cykel och buss ska öka". */
function isDefinition({ items, sentences }: Wording, index: number, found: Found): boolean {
  const { measures, hasTarget, quantities } = found;
  const { verb, from } = sentences[items[index]!.sentence]!;
  const own = measures.filter(({ first }) => first >= from && first < index);
  if (own.length === 0) return false;
  if (quantities.some(({ first, role }) => role !== 'other' && (first === index + 1 || first === index + 2)))
    return false;
  const right = items.slice(index + 1, verb > index ? Math.min(verb, index + 4) : index + 4);
  if (right.some(({ word }) => word.sense === 'measure' || word.change)) return false;
  if (verb > index || (verb < 0 && hasTarget)) return true;
  if (own.some(({ counted }) => counted) && isQuality(items[index - 1]) && isQuality(items[index + 1]))
    return !hasTarget;
  if (hasTarget) return !isQuality(items[index - 1]) && !isQuality(items[index + 1]);
  const near = own.at(-1)!;
  return verb >= 0 && items.slice(near.last, index).every(({ lower }) => lower !== ',') && near.first > verb;
}

const PLACED = /^(?:i|inom|på|hos|bland|vid|hela|alla|varje)$/;
/** "i skolan liksom i föreningen": two places of one change. */
const repeatsPreposition = (items: Item[], index: number, from: number): boolean =>
  (PLACED.test(items[index + 1]!.lower) || /^(?:därhemma|hemma|utanför|utomlands)$/.test(items[index + 1]!.lower)) &&
  items.slice(Math.max(from, index - 4), index).some(({ lower }) => PLACED.test(lower));

/** "mellan skola och arbetsliv liksom kultur och vård": two pairs. */
const joinsPairs = (items: Item[], index: number, from: number): boolean =>
  items[index]!.lower === 'liksom' &&
  items[index + 2]?.lower === 'och' &&
  items.slice(from, index).some(({ lower }) => lower === 'mellan');

/** "en vagga för spel och animation": what an image is of. */
const completesImage = (items: Item[], index: number): boolean =>
  items[index - 1]!.word.pos === 'noun' &&
  items[index + 1]!.word.pos === 'noun' &&
  items[index - 3]?.word.sense === 'metaphor' &&
  /^(?:för|av|i)$/.test(items[index - 2]!.lower);

/** "Flyg, båtar och maskiner fria från diesel": things that share what is to hold. */
const sharesState = ({ items, sentences }: Wording, index: number): boolean => {
  const { to, verb } = sentences[items[index]!.sentence]!;
  const rest = items.slice(index + 2, Math.min(to, index + 14));
  const shared = rest.findIndex(({ lower }) => /^(?:fria?|helt)$/.test(lower));
  return verb < 0 && shared >= 0 && reads(rest[shared + 1], /^(?:från|utan|fri)/);
};

/** Several subjects of one doing are its means: "Digitaliseringen och den gröna tekniken ger exportintäkter". */
function subjectsOfDoing({ items }: Wording, index: number, verb: number, from: number): boolean {
  if (verb < index || items.slice(from, index).some(({ word }) => word.vague)) return false;
  if (items[index + 1]?.word.pos === 'numeral') return false;
  return !/^(?:är|ska|har|skall|blir|vara)$/.test(items[verb]!.lower) || isImageAfter(items, verb);
}

/** "mat- och kulturlän" names qualities of one heading; "för vatten- och havsvården" and "besöks- och upplevelsenäringen" one field. */
function hyphened({ items, sentences }: Wording, index: number, { measures }: Found): boolean {
  const { from, verb } = sentences[items[index]!.sentence]!;
  const right = items[index + 1]!;
  if (verb >= 0 && verb < index) return false;
  if (measures.length > 0 || GROUPS.has(right.word.sense ?? '')) return false;
  return (
    !items.slice(from, index - 1).some(({ word, lower: before }) => word.pos === 'preposition' || before === 'om') &&
    items.slice(from, index - 1).some(({ word }) => word.pos === 'adjective')
  );
}
