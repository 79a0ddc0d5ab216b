import { BOUND_WORDS, DEFINING_UNITS, LABEL_WORDS, LEVEL_LEADS } from '../lexicon/quantity-words';
import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';
import { isPast } from './year-role';
import { isAge, isWithinYears } from './ages';
import { reads } from '../text/item';
import type { Quantity, QuantityRole } from './quantities';

const GROUPS = new Set(['people', 'sector', 'unit']);
const LABELS = new Set(LABEL_WORDS);
const AT_LEAST = new Set(BOUND_WORDS);
const LEADS = new Set(LEVEL_LEADS);
const DEFINED_BY_UNIT = new Set(DEFINING_UNITS);

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

/** What an amount is, from the words around it. */
export function roleOf(wording: Wording, { first, last, share }: Quantity, found: Quantity[]): QuantityRole {
  const { items } = wording;
  const at = before(items, first);
  const lead = items[at];
  const [unit, next] = [items[last]!.lower, items[last + 1]];
  if (items[first]!.lower === 'noll' || items[first]!.lower === '0')
    return unit === items[first]!.lower ? 'zero' : 'level';
  if (lead?.lower === 'på' && unit === 'år') return 'other';
  if (isAge(items, first, last) || isWithinYears(items, first, last)) return 'other';
  if (isBaseline(items, first, at, found)) return 'baseline';
  if (lead && isLabel(items, at, first, share)) return 'other';
  if (lead?.lower === 'med' && describesSubject(wording, first)) return 'other';
  if (lead?.lower === 'än' && items[at - 2]?.lower === 'med' && GROUPS.has(items[at - 3]?.word.sense ?? ''))
    return 'other';
  if (
    lead?.lower === 'än' &&
    items[at - 1]?.word.pos === 'noun' &&
    items[at - 1]!.word.sense !== 'measure' &&
    items[at - 2]?.word.change
  )
    return 'other';
  if (isChange(items, at, last)) return 'change';
  if (
    items[first]!.lower === 'hälften' &&
    lead?.lower === 'till' &&
    (next?.lower !== 'av' || items[last + 2]?.kind === 'number')
  )
    return 'change';
  if (next?.lower === 'så' || lead?.lower === 'dubbelt') return 'change';
  return isDefinition(wording, first, share, unit) ? 'other' : 'level';
}

/** "Andelen invånare med högst 30 minuters restid ska öka": part of what is counted, before the main verb. */
function describesSubject({ items, sentences }: Wording, first: number): boolean {
  const { from, verb } = sentences[items[first]!.sentence]!;
  const subject = items.slice(from, first);
  return (
    verb > first &&
    subject.some(({ word }) => word.sense === 'measure') &&
    !subject.some(({ word }) => word.change ?? word.verb?.change)
  );
}

function isLabel(items: Item[], at: number, first: number, share: boolean): boolean {
  const lead = items[at]!;
  if (lead.lower === '(' && !share) return false;
  if (at !== first - 1) return false;
  if (LABELS.has(lead.lower)) return !(share && lead.lower !== 'de');
  const genitive = lead.kind === 'word' && /[^s]s$/.test(lead.lower) && lead.word.pos === 'noun' && !share;
  return genitive && !isFinite(lead) && !items.some(({ lower }) => lower === 'kvar');
}

function isBaseline(items: Item[], first: number, at: number, found: Quantity[]): boolean {
  const lead = items[at]?.lower ?? '';
  if (lead === 'idag' || (lead === 'dag' && reads(items[at - 2], /^[(,]$/))) return true;
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
  if (lead === '(' && items.slice(first, first + 5).some(({ lower }) => isPast(lower)) && found[0]!.first < first)
    return true;
  if (lead === 'med' && reads(items[at - 1], /^(?:jämfört|jämföra|jämförelse|jämförbart)$/)) return true;
  if (lead === 'mot' && items[first]!.kind === 'number' && found.some((other) => other.first < first)) return true;
  const opening =
    items[at]?.lower.endsWith('s') && items[at - 1]?.lower === 'av' && (at < 2 || items[at - 2]!.lower === ',');
  return Boolean(opening) && items.some(({ lower }) => lower === 'kvar') && found.some((other) => other.first > first);
}

/** "med 30 procent", "stiga 30 %", "25 procent effektivare", "70 procent lägre". */
function isChange(items: Item[], at: number, last: number): boolean {
  const lead = items[at];
  const next = items[last + 1];
  if (next && (next.word.change || /(?:are|igare)$/.test(next.lower)) && next.word.pos === 'adjective')
    return next.word.change !== 'maintain' && !/^mindre$/.test(items[last]!.lower);
  if (next && /^(?:under|över)$/.test(next.lower) && isEarlier(items, last + 2)) return true;
  if (next && /^(?:ökning|minskning|höjning|sänkning|reduktion)/.test(next.lower)) return true;
  if (!lead) return false;
  if (/^(?:ned|ner|upp)$/.test(lead.lower)) return true;
  if (lead.word.verb?.change && lead.word.verb.change !== 'maintain' && lead.word.pos !== 'noun') return true;
  if (lead.lower === 'med' || lead.lower === 'hälften') {
    return (
      items
        .slice(Math.max(0, at - 14), last + 8)
        .some(({ word, sentence }) => sentence === lead.sentence && (word.change || word.verb?.change)) ||
      reads(items[at - 1], /^(?:ned|ner|upp|ut|bort|tillbaka)$/)
    );
  }
  return false;
}

const SHARE_NOUN = /^(?:andel|andelen|andelar|proportionen)/;

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
  if (SHARE_NOUN.test(items[measure]!.lower) && items.slice(measure, first).some(({ lower }) => lower === 'kunna'))
    return true;
  if (DEFINED_BY_UNIT.has(unit))
    return SHARE_NOUN.test(items[measure]!.lower) || subordinate[first]! || !LEADS.has(lead) || lead === 'än';
  return subordinate[first]! && !LEADS.has(lead) && !reads(items[first - 1], /^(?:minst|lägst|högst)$/);
}

/** "20 % under 2020 års värde", "över dagens nivå". */
const isEarlier = (items: Item[], index: number): boolean =>
  isPast(items[index]?.lower ?? '') || reads(items[index], /^(?:dagens|nuvarande)$/);
