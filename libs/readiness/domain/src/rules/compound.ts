import type { Item, Wording } from '../text/wording';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import { isFinite } from '../text/wording';
import { meansOf } from './phrases';
import type { Quantity } from './quantities';

/** What the other rules have found out. */
export interface Found {
  measures: { first: number; last: number; counted: boolean }[];
  quantities: Quantity[];
  hasTarget: boolean;
  changes: { first: number; change: string }[];
}

const JOINING = new Set(['och', 'samt', '&', 'liksom', 'respektive', 'resp.', 'resp', 'plus', 'jämte']);
const PAIRS = new Set([
  'stad|land',
  'kvinnor|män',
  'män|kvinnor',
  'flickor|pojkar',
  'pojkar|flickor',
  'hälso-|sjukvård',
  'hälso-|sjukvården',
  'barn|unga',
  'barn|ungdomar',
  'tåg|buss',
  'gång|cykel',
  'gång-|cykel',
  'inrikes|utrikes',
  'in-|utrikes',
  'mat|dryck',
  'kust|inland',
  'kultur|fritid_',
  'då|då',
  'mer|mer',
  'fler|fler',
  'till|med',
  'från|med',
  'var|en',
  'vart|ett',
  'i|med',
  'tid|rum',
  'hav|land',
  'land|hav',
  'dag|natt',
  'till|från',
  'lätt|rätt',
  'vidare|vidare',
]);
const GROUPS = new Set(['people', 'sector', 'unit']);
const ADVERBIAL = new Set(['såväl', 'både', 'dels', 'mellan', 'varken', 'antingen']);

/** The joints between goals that can be reached apart from each other. */
export function compoundSpans(wording: Wording, found: Found): Span[] {
  const { items } = wording;
  const means = meansOf(wording);
  const spans: Span[] = [];
  items.forEach(({ lower, name }, index) => {
    if (means[index] || name) return;
    if (JOINING.has(lower) && splits(wording, index, found)) spans.push(spanOf(wording, index, index));
    else if (lower === ',' && (joinsQualities(items, index) || opensSecond(items, index)))
      spans.push(spanOf(wording, index, index));
    else if (lower === 'samtidigt' && items[index + 1]?.lower === 'som') spans.push(spanOf(wording, index, index + 1));
    else if (lower === 'därav' && items[index + 1]?.kind === 'number') spans.push(spanOf(wording, index, index));
  });
  return [...spans, ...secondSentences(wording, found)];
}

/** "djärvt, klokt kunskapsnav": two value words side by side. */
const joinsQualities = (items: Item[], index: number): boolean =>
  isQuality(items[index - 1]) && isQuality(items[index + 1]) && items[index + 1]!.word.pos === 'adjective';
const isQuality = (item: Item | undefined): boolean =>
  item?.word.pos === 'adjective' &&
  Boolean(item.word.vague ?? item.word.total) &&
  !item.word.verb?.form?.startsWith('sup');
/** ", och mellan ...": a second pair after a first. */
const opensSecond = (items: Item[], index: number): boolean =>
  items[index + 1]?.lower === 'och' && items[index + 2]?.lower === 'mellan';

function splits(wording: Wording, index: number, found: Found): boolean {
  const { items, sentences } = wording;
  const [left, right] = [items[index - 1], items[index + 1]];
  if (!left || !right) return false;
  const { from, to, verb } = sentences[items[index]!.sentence]!;
  if (index - 1 < from || index + 1 >= to) return false;
  if (PAIRS.has(`${left.lower}|${right.lower}`)) return false;
  if (left.kind === 'number' && (right.kind === 'number' || right.word.pos === 'adjective')) return false;
  if (right.lower === 'äldre' || right.lower === 'uppåt' || right.lower === 'yngre')
    return left.word.pos === 'adjective';
  if (/^(?:därmed|därigenom|således|med|på|då)$/.test(right.lower) && right.lower !== 'med') return false;
  if (right.lower === 'med')
    return /^(?:från|till|i)$/.test(left.lower)
      ? false
      : !/^(?:beaktande|hänsyn|stöd|hjälp)$/.test(items[index + 2]?.lower ?? '');
  if (left.name && right.name) return false;
  if (left.lower.endsWith('-')) return hyphened(wording, index, found);
  if (isMilestone(items, index)) return false;
  if (inAdverbial(items, index, from) || (verb > index && items[from]!.word.pos === 'preposition')) return false;
  if (joinsGenitives(items, index)) return false;
  if (joinsGroups(wording, index)) return false;
  if (joinsClaims(wording, index)) return true;
  if (isDefinition(wording, index, found)) return false;
  if (subjectsOfDoing(wording, index, verb, from)) return false;
  return true;
}

/** "till 75 procent 2027 och 80 procent 2030": milestones of one measure. */
function isMilestone(items: Item[], index: number): boolean {
  const ahead = items.slice(index + 1, index + 4);
  if (!ahead.some(({ kind, word }) => kind === 'number' || word.pos === 'numeral')) return false;
  const opening = ahead[0]!;
  const bound =
    opening.kind === 'number' ||
    opening.word.pos === 'numeral' ||
    /^(?:till|med|minst|lägst|högst|år|senast|därefter|sedan)$/.test(opening.lower);
  if (!bound) return false;
  for (let after = index + 1; after < Math.min(items.length, index + 7); after++) {
    const { word, lower } = items[after]!;
    if (lower === ',' || lower === '.') return true;
    if (lower === 'av' && items[after + 1]?.kind === 'word') return false;
    if (
      word.pos === 'noun' &&
      word.sense !== undefined &&
      word.sense !== 'plain' &&
      !/^(?:procent|år|ton|kronor|platser|personer|mil)/.test(lower)
    )
      return false;
    if (word.pos === 'verb') return false;
  }
  return true;
}

/** "såväl inom landet som utomlands", "mellan inrikes och utrikes": one stretch, not two goals. */
function inAdverbial(items: Item[], index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 8); back--) {
    const { lower, word } = items[back]!;
    if (
      lower === ',' ||
      isFinite(items[back]!) ||
      word.pos === 'verb' ||
      (JOINING.has(lower) && items[index]!.lower === 'liksom')
    )
      return false;
    if (ADVERBIAL.has(lower)) return items[index]!.lower !== 'liksom';
    if (JOINING.has(lower)) return false;
  }
  return false;
}

const joinsGenitives = (items: Item[], index: number): boolean => {
  const [left, right, head] = [items[index - 1]!, items[index + 1]!, items[index + 2]];
  return /[^s]s$/.test(left.lower) && /s$/.test(right.lower) && left.word.pos === 'noun' && head?.word.pos === 'noun';
};

/** Groups side by side are one population, unless each has its own quality: "barn, unga och äldre". */
function joinsGroups({ items }: Wording, index: number): boolean {
  const left = items[index - 1]!;
  const right = items[index + 1]!;
  const grouped = (item: Item): boolean =>
    GROUPS.has(item.word.sense ?? '') ||
    /^(?:äldre|unga|vuxna|yngre|arbetslösa|nyanlända|\d+-åring.*)$/.test(item.lower);
  if (
    grouped(right) ||
    (right.word.pos === 'adjective' && !right.word.vague && items[index + 2] && grouped(items[index + 2]!))
  )
    return (
      grouped(left) ||
      (left.word.pos === 'adjective' && !left.word.vague && right.word.pos === 'adjective') ||
      /^(?:år|inrikes|utrikes)$/.test(left.lower)
    );
  return (
    left.lower === 'inrikes' ||
    (left.word.pos === 'adjective' &&
      !left.word.vague &&
      right.word.pos === 'adjective' &&
      !right.word.vague &&
      Boolean(items[index + 2] && grouped(items[index + 2]!)))
  );
}

/** A second verb with a claim of its own, or a second counted thing. */
function joinsClaims({ items, sentences, subordinate }: Wording, index: number): boolean {
  const right = items[index + 1]!;
  const { verb, to } = sentences[items[index]!.sentence]!;
  if (right.lower === 'fler' || right.lower === 'färre') return true;
  if (subordinate[index] && verb > index) return false;
  if (isFinite(right) || (right.word.pos === 'verb' && right.word.verb?.form === 'infinitive')) return true;
  if (
    items
      .slice(index + 2, to)
      .some(
        ({ word }, offset, rest) =>
          word.pos === 'verb' &&
          word.verb?.form === 'infinitive' &&
          !rest.slice(0, offset).some((item) => item.word.pos === 'subordinator' || item.word.pos === 'modal'),
      )
  )
    return true;
  return (
    verb >= 0 &&
    verb < index &&
    items
      .slice(index + 1, to)
      .some(
        (item, offset, rest) =>
          isFinite(item) && !rest.slice(0, offset).some(({ word }) => word.pos === 'subordinator'),
      )
  );
}

/** A pair inside what is measured: "andelen resor med gång, cykel och buss ska öka". */
function isDefinition({ items, sentences }: Wording, index: number, found: Found): boolean {
  const { measures, hasTarget, quantities } = found;
  const { verb, from } = sentences[items[index]!.sentence]!;
  const own = measures.filter(({ first }) => first >= from && first < index);
  if (own.length === 0) return false;
  if (quantities.some(({ first, role }) => role !== 'other' && (first === index + 1 || first === index + 2)))
    return false;
  const right = items.slice(index + 1, index + 4);
  if (right.some(({ word }) => word.sense === 'measure' || word.change)) return false;
  if (verb > index || (verb < 0 && hasTarget)) return true;
  if (own.some(({ counted }) => counted) && isQuality(items[index - 1]) && isQuality(items[index + 1]))
    return !hasTarget;
  if (hasTarget) return !isQuality(items[index - 1]) && !isQuality(items[index + 1]);
  const near = own.at(-1)!;
  return verb >= 0 && items.slice(near.last, index).every(({ lower }) => lower !== ',') && near.first > verb;
}

/** Several subjects of one doing are its means: "Digitaliseringen och den gröna tekniken ger exportintäkter". */
function subjectsOfDoing({ items }: Wording, index: number, verb: number, from: number): boolean {
  if (verb < index || items.slice(from, index).some(({ word }) => word.vague)) return false;
  return !/^(?:är|ska|har|skall|blir|vara)$/.test(items[verb]!.lower) || items[verb + 1]?.word.sense === 'metaphor';
}

/** "mat- och kulturlän" names qualities of one heading; "för vatten- och havsvården" and "besöks- och upplevelsenäringen" one field. */
function hyphened({ items, sentences }: Wording, index: number, { measures }: Found): boolean {
  const { from, verb } = sentences[items[index]!.sentence]!;
  const right = items[index + 1]!;
  if (verb >= 0 && verb < index) return false;
  if (measures.length > 0 || GROUPS.has(right.word.sense ?? '')) return false;
  return (
    !items.slice(from, index - 1).some(({ word }) => word.pos === 'preposition') &&
    items.slice(from, index - 1).some(({ word }) => word.pos === 'adjective')
  );
}

const EXPLAINS = /^(?:mäts|mätas|mätt|indikator|indikatorer|källa|avser|gäller|följs|räknas|enligt|målvärde)$/;

/** A second sentence with a claim of its own; one that puts a figure on a general first sentence is none. */
function secondSentences(wording: Wording, { quantities, measures, changes }: Found): Span[] {
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
