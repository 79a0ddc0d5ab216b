import { EVERYBODY } from '../lexicon/populations';
import type { Span } from '../report';
import { standsForPeople } from './people';
import { isMade, isPartOf, isRole, reachedFor } from './group-roles';
import { spanOf } from '../text/span';
import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

const GROUPS = new Set(['people', 'sector', 'unit']);
const WIDE = new Set(EVERYBODY);
const NOT_AMONG = new Set(['per', 'än', 'mot']);
/** A field of welfare after "inom", or a named part of it after "i": "inom vården", "i hemtjänsten". */
const SERVICE = /(?:.tjänst|vård|omsorg|psykiatri|pedi|logi|kirurgi|förvaltning|handel|verksamhet)e?n$/;
const PLACED = new Set(['i', 'inom', 'på', 'från']);
const AMONG = new Set(['i', 'inom', 'på', 'vid', 'hos', 'bland']);

/** The groups, firms, sectors, units and kinds of place among which the wording wants something. */
export function populationSpans(wording: Wording, activity: boolean): Span[] {
  const { items } = wording;
  const spans: Span[] = [];
  items.forEach((item, index) => {
    if (isGroup(wording, index, activity))
      spans.push(spanOf(wording, phraseStart(items, index), phraseEnd(items, index)));
    else if (item.word.sense === 'measure' && YOUNG.test(item.lower)) spans.push(spanOf(wording, index, index));
    else if (isDescribed(items, index)) spans.push(spanOf(wording, index, Math.min(index + 3, items.length - 1)));
    else if (isEveryoneSomewhere(items, index))
      spans.push(spanOf(wording, index, Math.min(index + 2, items.length - 1)));
    else if (standsForPeople(item.lower) && isNominal(items, index))
      spans.push(spanOf(wording, item.lower === 'födda' ? index - 1 : index, phraseEnd(items, index)));
    else if (isAmongMany(items, index)) spans.push(spanOf(wording, index - 1, index));
    else if (item.lower.includes('-åring') && /^\d/.test(item.lower)) spans.push(spanOf(wording, index, index));
    else if ((item.lower === 'hamn' || item.lower === 'flygplats') && items[index - 1]?.name)
      spans.push(spanOf(wording, index - 1, index));
  });
  return spans;
}

/** "i bolagsstyrelserna", "på mottagningarna": whatever they are, they are many, and it is to happen in them. */
const isAmongMany = (items: Item[], index: number): boolean => {
  const { word, lower, name } = items[index]!;
  return (
    lower.endsWith('rna') &&
    AMONG.has(items[index - 1]?.lower ?? '') &&
    !reads(items[index - 2], /^(?:sikt|fött|blick|hand)/) &&
    /.{3}[aeo]rna$/.test(lower) &&
    !/(?:[^en]ing|(?<!styr)els|het|tion|fråg|länd|plan|res|väg)[aeo]rna$/.test(lower) &&
    word.pos === 'noun' &&
    !name &&
    (!word.sense || word.sense === 'plain')
  );
};

/** Standing for people, not before a thing: "anställda i industrin", but not "äldre byggnader". */
function isNominal(items: Item[], index: number): boolean {
  const [before, next] = [items[index - 1], items[index + 1]];
  if (before && (NOT_AMONG.has(before.lower) || before.lower === 'och')) return before.lower === 'och';
  if (items[index]!.lower === 'födda') return before?.lower === 'utrikes' || before?.lower === 'inrikes';
  if (/^(?:alla|samtliga)$/.test(before?.lower ?? '') && reads(next, /(?:en|et|na)$/)) return true;
  return !next || next.word.pos !== 'noun' || GROUPS.has(next.word.sense ?? '') || next.word.sense === 'everybody';
}

function isGroup({ items, sentences }: Wording, index: number, activity: boolean): boolean {
  const { word, lower, name, sentence } = items[index]!;
  if (lower.startsWith('bygder')) return true;
  if (
    lower.startsWith('skärgård') &&
    (lower.endsWith('s') || (PLACED.has(items[index - 1]?.lower ?? '') && items[index + 1]?.lower !== 'till'))
  )
    return true;
  if (
    PLACED.has(items[index - 1]?.lower ?? '') &&
    (lower.length > 8 || items[index - 1]!.lower === 'inom') &&
    SERVICE.test(lower)
  )
    return true;
  if (!GROUPS.has(word.sense ?? '') || name || WIDE.has(lower)) return false;
  const before = items[index - 1];
  const { verb, from } = sentences[sentence]!;
  if (
    before &&
    (NOT_AMONG.has(before.lower) ||
      (before.lower === 'som' && !lower.endsWith('s') && items[index - 2]?.lower !== 'samtidigt'))
  )
    return false;
  if (isRole(items, index, verb) || (word.sense === 'unit' && isPartOf(items, index))) return false;
  if (before?.kind === 'number' && items[index - 2]?.lower === 'per')
    return reads(items[index + 1], /^(?:över|under|mellan)$/);
  if (before?.lower === 'till' && reads(items[index - 2], /^tillgång/)) return false;
  if (word.sense === 'unit' && (reachedFor(items, index) || lower === 'skola')) return false;
  if (
    /^(?:kommun(?:en)?|orten|staden|personal(?:en)?|(?:rörels|organisation|station|yrk|bruk)(?:en|e|er)?)s?$/.test(
      lower,
    ) &&
    !reads(before, /^(?:varje|ingen|per)$/)
  )
    return false;
  if (/^(?:by|ort|stad|scen|campus|kontor)$/.test(lower) && before?.word.pos === 'preposition') return false;
  if (lower === 'invånare' && before?.kind === 'number') return false;
  if (lower.endsWith('-') && !/^(?:besöks|barn|ungdoms|små|industri)-$/.test(lower)) return false;
  const worked = /(?:[aeo]rna|en|et)$/.test(lower) && items[verb]?.word.verb?.form === 'passive';
  const actor = activity && word.sense === 'unit' && verb > index && index - from < 8 && !worked;
  const built =
    activity &&
    word.sense === 'unit' &&
    (items.slice(from, index).some((item) => item.word.fact) || isMade(items, from, index));
  return !actor && !built;
}

const YOUNG = /^(?:ungdoms|barna?|kvinno|spädbarns|elev|pensionärs|mäns)/;

/** "personer över 80 år", "bland dem med kort utbildning": everybody, narrowed. */
function isDescribed(items: Item[], index: number): boolean {
  const { lower } = items[index]!;
  const next = items[index + 1];
  if (!next) return false;
  if ((lower === 'dem' || lower === 'de') && items[index - 1]?.lower === 'bland')
    return next.lower === 'med' || next.lower === 'som';
  if (!/^(?:personer|människor|individer|befolkningen|alla)$/.test(lower)) return false;
  const age = items.slice(index + 1, index + 6);
  return (
    age.some((item, at) => item.kind === 'number' && item.lower.length < 4 && age[at + 1]?.lower === 'år') ||
    (lower !== 'alla' && next.lower === 'med' && items[index + 2]?.word.pos !== 'verb')
  );
}

/** "alla i Norrhamra län", "alla människor i länet". */
function isEveryoneSomewhere(items: Item[], index: number): boolean {
  const { lower } = items[index]!;
  if (lower !== 'alla' && lower !== 'samtliga' && lower !== 'ingen' && lower !== 'envar') return false;
  const next = items[index + 1];
  if (!next) return false;
  if (PLACED.has(next.lower))
    return (
      items[index + 2]?.name === true ||
      items[index + 2]?.word.sense === 'region' ||
      reads(items[index + 2], /^(?:hela|vårt|länet|regionen)$/)
    );
  return next.word.sense === 'everybody' && PLACED.has(items[index + 2]?.lower ?? '');
}

function phraseStart(items: Item[], index: number): number {
  let start = index;
  while (
    start > 0 &&
    (items[start - 1]!.word.pos === 'adjective' ||
      (items[start - 1]!.word.pos === 'noun' && items[start - 1]!.lower.endsWith('s')) ||
      /^(?:alla|samtliga)$/.test(items[start - 1]!.lower)) &&
    items[start - 1]!.kind === 'word'
  )
    start--;
  return start;
}

/** Takes in the age after the group: "länsborna 16–84 år". */
function phraseEnd(items: Item[], index: number): number {
  let end = index;
  while (
    items[end + 1] &&
    (items[end + 1]!.kind === 'number' ||
      items[end + 1]!.lower === '–' ||
      items[end + 1]!.lower === '-' ||
      (items[end + 1]!.lower === 'år' && end > index)) &&
    end < index + 4
  )
    end++;
  return items[end]!.kind === 'sign' ? index : end;
}
