import { ORDINALS, PARTS, SHARE_UNITS, UNITS } from '../lexicon/numerals';
import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';
import type { Year } from './years';

/** `level`: the level to reach. `change`: the size of a change. `baseline`: where it starts. `other`: an age, a name, a definition. */
export type QuantityRole = 'level' | 'change' | 'baseline' | 'other' | 'zero';

/** An amount as it stands: items `first` to `last`, both included. */
export interface Quantity {
  first: number;
  last: number;
  role: QuantityRole;
  /** Percent, a fraction, "tre av fyra", "var tjugonde". */
  share: boolean;
}

const UNIT = new Set(UNITS);
const SHARE = new Set(SHARE_UNITS);
const PART = new Set(PARTS);
const ORDINAL = new Set(ORDINALS);
const LABELS = new Set([
  'årskurs',
  'årskurserna',
  'åk',
  'klass',
  'agenda',
  'per',
  'nr',
  'nummer',
  'väg',
  'riksväg',
  'länsväg',
  'artikel',
  'paragraf',
  'kapitel',
  'mål',
  'delmål',
  'målen',
  'område',
  'e',
  'fas',
  'etapp',
  'steg',
  'insatsområde',
  'prioritering',
  'de',
  'dessa',
  'ålder',
  'åldern',
  'åldrarna',
  'scope',
  'nivå',
  'samma',
  'alla',
  'leader',
  'skede',
  'lag',
  'natura',
]);
const AT_LEAST = new Set([
  'minst',
  'lägst',
  'högst',
  'max',
  'maximalt',
  'åtminstone',
  'cirka',
  'ca',
  'omkring',
  'runt',
  'drygt',
  'knappt',
  'ytterligare',
  'snitt',
  'genomsnitt',
  'upp',
  'totalt',
  'hela',
  'sammanlagt',
]);
const DASHES = new Set(['–', '-', '—']);

const isNumber = (item: Item | undefined): boolean => item?.word.pos === 'numeral';

/** Every amount of the wording that is not a year, with its role. */
export function quantitiesOf(wording: Wording, years: Year[]): Quantity[] {
  const { items } = wording;
  const taken = new Set(
    years.flatMap(({ first, last }) => [first, first + 1, last].filter((index) => index >= first && index <= last)),
  );
  const found: Quantity[] = [];
  for (let index = 0; index < items.length; index++) {
    const end = taken.has(index) ? undefined : amountEnd(items, index);
    if (end === undefined) continue;
    const share = isShare(items, index, end);
    found.push({ first: index, last: end, share, role: 'other' });
    index = end;
  }
  for (const quantity of found) quantity.role = roleOf(wording, quantity, found);
  return found;
}

/** The last item of an amount that begins here: the number, a range, "av fyra", and the unit. */
function amountEnd(items: Item[], index: number): number | undefined {
  const item = items[index]!;
  const next = items[index + 1];
  if (PART.has(item.lower)) return index;
  if ((item.lower === 'var' || item.lower === 'vart' || item.lower === 'varannan') && next && ORDINAL.has(next.lower))
    return index + 1;
  if (item.lower === 'varannan' || item.lower === 'vartannat') return index;
  if (!isNumber(item)) {
    if (
      (item.lower === 'en' || item.lower === 'ett') &&
      /^(?:minst|högst|max|maximalt)$/.test(items[index - 1]?.lower ?? '') &&
      next?.word.pos === 'noun'
    )
      return index;
    const partOf =
      (item.lower === 'en' || item.lower === 'ett') &&
      (PART.has(next?.lower ?? '') || ((next?.lower === 'av' || next?.lower === 'på') && isNumber(items[index + 2])));
    if (!partOf) return undefined;
    return PART.has(next!.lower) ? index + 1 : index + 2;
  }
  let end = index;
  if (next && DASHES.has(next.lower) && isNumber(items[index + 2])) end = index + 2;
  else if (isNumber(next) && next!.kind === 'word') end = index + 1;
  if (PART.has(items[end + 1]?.lower ?? '')) return end + 1;
  if ((items[end + 1]?.lower === 'av' || items[end + 1]?.lower === 'på') && isNumber(items[end + 2])) return end + 2;
  if (items[end + 1]?.lower === 'av' && /s$/.test(items[end + 2]?.lower ?? '') && isNumber(items[end + 3]))
    return end + 3;
  if (items[end + 2]?.lower === 'av' && isNumber(items[end + 3]) && items[end + 1]?.word.pos === 'noun') return end + 3;
  while (UNIT.has(items[end + 1]?.lower ?? '') && end < index + 4) end++;
  return end;
}

const isShare = (items: Item[], first: number, last: number): boolean =>
  items
    .slice(first, last + 1)
    .some(
      ({ lower }) => SHARE.has(lower) || PART.has(lower) || lower === 'av' || lower === 'på' || lower.startsWith('var'),
    );

/** The first word before the amount that is not a bound such as "minst". */
function before(items: Item[], first: number): number {
  let index = first - 1;
  while (
    index >= 0 &&
    (AT_LEAST.has(items[index]!.lower) ||
      (items[index]!.lower === 'i' && AT_LEAST.has(items[index + 1]?.lower ?? '')) ||
      (items[index]!.lower === 'till' && items[index - 1]?.lower === 'upp'))
  )
    index--;
  return index;
}

function roleOf(wording: Wording, { first, last, share }: Quantity, found: Quantity[]): QuantityRole {
  const { items } = wording;
  const at = before(items, first);
  const lead = items[at];
  const [unit, next] = [items[last]!.lower, items[last + 1]];
  if (items[first]!.lower === 'noll' || items[first]!.lower === '0')
    return unit === items[first]!.lower ? 'zero' : 'level';
  if (isAge(items, first, last) || isWithinYears(items, first, last)) return 'other';
  if (isBaseline(items, first, at, found)) return 'baseline';
  if (lead && isLabel(items, at, first, share)) return 'other';
  if (isChange(items, at, last)) return 'change';
  if (next?.lower === 'så' || lead?.lower === 'dubbelt') return 'change';
  return isDefinition(wording, first, share, unit) ? 'other' : 'level';
}

const AGE_BEFORE = new Set([
  'ålder',
  'åldern',
  'åldrarna',
  'yngre',
  'äldre',
  'fyllda',
  'fyllt',
  'unga',
  'ungdomar',
  'barn',
  'kvinnor',
  'män',
  'invånare',
  'personer',
  'vuxna',
  'befolkningen',
  'länsborna',
  'invånarna',
  'elever',
  'boende',
  'länsbor',
]);

function isAge(items: Item[], first: number, last: number): boolean {
  const years =
    items[last]!.lower === 'år' ||
    items[last + 1]?.lower.endsWith('åringar') ||
    items[last + 1]?.lower.endsWith('åringarna');
  if (
    items[last]!.lower === 'år' &&
    items[last + 1]?.lower === 'och' &&
    /^(?:äldre|uppåt|yngre)$/.test(items[last + 2]?.lower ?? '')
  )
    return true;
  if (
    items[last]!.lower.endsWith('-åringar') ||
    items[first + 2]?.lower.endsWith('-åringar') ||
    items[first + 2]?.lower.endsWith('-åringarna') ||
    items[first + 2]?.lower.endsWith('-åring')
  )
    return true;
  const back = items[first - 1]?.lower ?? '';
  const further = items[first - 2]?.lower ?? '';
  if (AGE_BEFORE.has(back) && (years || back.startsWith('åld'))) return true;
  if (
    (back === 'än' && (further === 'yngre' || further === 'äldre')) ||
    ((back === 'över' || back === 'under' || back === 'mellan') && years && AGE_BEFORE.has(further))
  )
    return true;
  return back === '(' && Boolean(years);
}

/** "Inom tio år ska ...": a time, and no date either. */
const isWithinYears = (items: Item[], first: number, last: number): boolean =>
  /^(?:inom|om)$/.test(items[first - 1]?.lower ?? '') &&
  /^(?:år|månader)$/.test(items[last]!.lower) &&
  (first === 1 || items[first - 2]!.sentence !== items[first]!.sentence);

function isLabel(items: Item[], at: number, first: number, share: boolean): boolean {
  const lead = items[at]!;
  if (lead.lower === '(' && !share) return false;
  if (at !== first - 1) return false;
  if (LABELS.has(lead.lower)) return !(share && lead.lower !== 'de');
  const genitive = lead.kind === 'word' && /[^s]s$/.test(lead.lower) && lead.word.pos === 'noun' && !share;
  return genitive && !isFinite(lead);
}

function isBaseline(items: Item[], first: number, at: number, found: Quantity[]): boolean {
  const lead = items[at]?.lower ?? '';
  if (lead === 'från' || lead === 'dagens' || lead === 'nuvarande') return true;
  if (
    lead === '(' &&
    found.some((other) => other.first > first && items[other.first]!.sentence === items[first]!.sentence) &&
    !items.slice(first - 4 < 0 ? 0 : first - 4, first).some(({ lower }) => lower.startsWith('mål'))
  )
    return true;
  const window = items.slice(Math.max(0, first - 5), first).map(({ lower }) => lower);
  if (
    window.some((lower) =>
      /^(?:utgångsvärde|utgångsvärdet|utgångsläge|utgångsläget|basvärde|nuläge|nuvärde|nollvärde|baslinje|startvärde)$/.test(
        lower,
      ),
    )
  )
    return true;
  if (lead === 'med' && /^(?:jämfört|jämföra|jämförelse|jämförbart)$/.test(items[at - 1]?.lower ?? '')) return true;
  if (lead === 'mot' && items[first]!.kind === 'number' && found.some((other) => other.first < first)) return true;
  const opening =
    items[at]?.lower.endsWith('s') && items[at - 1]?.lower === 'av' && (at < 2 || items[at - 2]!.lower === ',');
  return Boolean(opening) && found.some((other) => other.first > first);
}

/** "med 30 procent", "stiga 30 %", "25 procent effektivare", "70 procent lägre". */
function isChange(items: Item[], at: number, last: number): boolean {
  const lead = items[at];
  const next = items[last + 1];
  if (next && (next.word.change || /(?:are|igare)$/.test(next.lower)) && next.word.pos === 'adjective')
    return next.word.change !== 'maintain' && !/^mindre$/.test(items[last]!.lower);
  if (next && /^(?:ökning|minskning|höjning|sänkning|reduktion)/.test(next.lower)) return true;
  if (!lead) return false;
  if (lead.word.verb?.change && lead.word.verb.change !== 'maintain' && lead.word.pos !== 'noun') return true;
  if (lead.lower === 'med' || lead.lower === 'hälften') {
    return (
      items
        .slice(Math.max(0, at - 14), last + 8)
        .some(({ word, sentence }) => sentence === lead.sentence && (word.change || word.verb?.change)) ||
      /^(?:ned|ner|upp)$/.test(items[at - 1]?.lower ?? '')
    );
  }
  return false;
}

const LEVEL_LEADS = new Set([
  'till',
  'på',
  'är',
  'vara',
  'understiga',
  'överstiga',
  'understiger',
  'överstiger',
  'uppgå',
  'under',
  'över',
  'nå',
  'når',
  'ha',
  'har',
  'ska',
  'målvärde',
  ':',
  'än',
  'utgöra',
  'utgör',
  'bli',
  'blir',
  'uppnå',
]);
const SHARE_NOUN = /^(?:andel|andelen|andelar|proportionen)/;
const DEFINED_BY_UNIT = new Set([
  'timmar',
  'timme',
  'minuter',
  'dagar',
  'dygn',
  'veckor',
  'månader',
  'år',
  'meter',
  'km',
  'kilometer',
  'mil',
  'mbit',
  'gbit',
  'mbit/s',
  'gbit/s',
  'kronor',
  'poäng',
  'tkr',
  'hektar',
  'ha',
]);

/** A number that says what is counted: "andelen som kan simma 200 meter", "elavbrott som varar längre än 12 timmar". */
function isDefinition(
  { items, sentences, subordinate }: Wording,
  first: number,
  share: boolean,
  unit: string,
): boolean {
  const sentence = sentences[items[first]!.sentence]!;
  const measure = items.findIndex(
    (item, index) =>
      index >= sentence.from && index < first && item.word.sense === 'measure' && /^(?:andel|antal)/.test(item.lower),
  );
  const lead = items[before(items, first)]?.lower ?? '';
  if (measure < 0) return subordinate[first]! && !share && lead === 'inom';
  if (subordinate[first]! && sentence.verb > first) return true;
  if (sentence.verb > first && measure >= sentence.from) return true;
  if (share) return false;
  if (DEFINED_BY_UNIT.has(unit))
    return SHARE_NOUN.test(items[measure]!.lower) || subordinate[first]! || !LEVEL_LEADS.has(lead) || lead === 'än';
  return (
    subordinate[first]! && !LEVEL_LEADS.has(lead) && !/^(?:minst|lägst|högst)$/.test(items[first - 1]?.lower ?? '')
  );
}
