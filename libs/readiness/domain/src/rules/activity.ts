import { ACTIVITY_VERBS, DECIDED_VERBS, PRODUCING_VERBS } from '../lexicon/activity-words';
import { EMPTY_VERBS } from '../lexicon/empty-verbs';
import type { Entry } from '../text/lexicon';
import { actingSubject } from './subject';
import { isDone } from './done';
import { isFinite } from '../text/wording';
import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

const DOING = new Set(ACTIVITY_VERBS);
const CONCRETE_DEEDS = new Set([
  ...DECIDED_VERBS,
  'projektera',
  'upprusta',
  'renovera',
  'elektrifiera',
  'kartlägga',
  'utreda',
  'utvärdera',
  'inventera',
]);
const DECIDED = new Set(DECIDED_VERBS);
/** What is done to a known thing: "Ersätt oljepannorna". */
const DEFINITE = /(?:[aeo]rna|[^e]et|om)$/;
const EMPTY = new Set(EMPTY_VERBS);
const PRODUCING = new Set([...PRODUCING_VERBS, ...DECIDED]);
/** What organisations do: the verbs listed, and those in -era that change nothing by themselves. */
const isDeed = ({ lemma, change }: Entry): boolean =>
  DOING.has(lemma) || DECIDED.has(lemma) || (/era$/.test(lemma) && !change);
const WORKING_FOR: Record<string, Set<string>> = {
  verka: new Set(['för']),
  arbeta: new Set(['för', 'med']),
  medverka: new Set(['till']),
  bidra: new Set(['till']),
  bädda: new Set(['för']),
  sträva: new Set(['efter', 'mot']),
};
const AUXILIARY = new Set(['ha', 'få', 'kunna', 'vilja', 'komma', 'behöva', 'våga', 'hinna', 'slippa', 'låta']);
const CONCRETE = new Set(['noun', 'adjective']);

/** What shows that the wording says what somebody is to do: the index of the word, or -1. */
export function activityAt(wording: Wording): number {
  for (const sentence of wording.sentences) {
    const at = activityIn(wording, sentence.from, sentence.to, sentence.verb);
    if (at >= 0) return at;
    break;
  }
  return -1;
}

function activityIn(wording: Wording, from: number, to: number, main: number): number {
  const { items } = wording;
  const opening = items[from];
  if (!opening) return -1;
  if (opensWithDoing(items, from)) return from;
  if (main < 0) return isCall(items, from) ? from : headNoun(items, from, to);
  for (let index = main; index < Math.min(to, main + 12); index++) {
    const { word } = items[index]!;
    if (index > main && word.pos === 'subordinator') break;
    const verb = word.verb;
    if (!verb || word.pos !== 'verb' || AUXILIARY.has(verb.lemma)) continue;
    if (/^sam(?:verka|arbeta)$/.test(verb.lemma)) return index;
    if (WORKING_FOR[verb.lemma]?.has(nextSmall(items, index))) return index;
    if (items[index + 1]?.lower === 'bort') return -1;
    const passive = verb.form === 'passive';
    if (DECIDED.has(verb.lemma) && isDone(wording, index))
      return verb.form === 'supine' && countedSubject(items, from, index) ? -1 : index;
    if (passive && PRODUCING.has(verb.lemma) && !countsChange(items, from, to)) return index;
    if (!passive && isDeed(verb) && actingSubject(wording, from, main)) return index;
    return -1;
  }
  return -1;
}

/** A concrete thing with a date, which is there or is not there: "ta fram en handlingsplan senast 2027". */
export function isDatedProduct({ items }: Wording, at: number): boolean {
  const { word } = items[at]!;
  const lemma = word.verb?.lemma ?? '';
  if (lemma === 'ta') return items[at + 1]?.lower === 'fram';
  return (
    (CONCRETE_DEEDS.has(lemma) || (at === 0 && DEFINITE.test(items[1]?.lower ?? '') && !EMPTY.has(lemma))) &&
    !items.some(({ word: other, lower }) => other.vague && !lower.startsWith('gemensam'))
  );
}

/** "verka för att andelen uppgår till 45 procent": the doing is for a state that is named. */
export function promisesState({ items }: Wording, at: number): boolean {
  const att = items.findIndex(({ lower }, index) => index > at && index < at + 4 && lower === 'att');
  return att > 0 && items.slice(att + 1).some(isFinite);
}

const nextSmall = (items: Item[], index: number): string => {
  for (let ahead = index + 1; ahead <= index + 3; ahead++)
    if (items[ahead]?.word.pos === 'preposition') return items[ahead]!.lower;
  return '';
};

/** An imperative or infinitive of doing opens the wording: "Utveckla ...", "Projektera och anlägg ...". A verb of change is none. */
function opensWithDoing(items: Item[], from: number): boolean {
  const { word } = items[from]!;
  const start = items[from]!.lower === 'att' ? items[from + 1] : items[from];
  const verb = start?.word.verb;
  if (start?.lower === 'dubbla') return false;
  if (reads(start, /(?:säkra|anpassa)$/) && takesObject(items, from)) return true;
  if (joinsInfinitives(items, from)) return true;
  if (!verb && word.unknown && /a$/.test(items[from]!.lower))
    return (
      (takesObject(items, from) ||
        (items[from + 1]?.word.pos === 'adjective' && items[from + 2]?.word.pos === 'noun')) &&
      !/(?:ska|iga|sta|sna|nda)$/.test(items[from]!.lower) &&
      !items.slice(from, from + 8).some(isFinite)
    );
  const ordered = verb?.form === 'present' && /r$/.test(start!.lower) && verb.lemma === `${start!.lower}a`;
  if (!verb || (verb.form !== 'infinitive' && verb.form !== 'stem' && !ordered)) return false;
  if (verb.change) return false;
  if (word.pos === 'adjective' || (word.pos === 'noun' && !word.unknown && word.sense !== undefined))
    return takesObject(items, from);
  return true;
}

/** "Vårda och visa": two infinitives open the wording. */
const joinsInfinitives = (items: Item[], from: number): boolean =>
  (items[from]!.lower.endsWith('a') || items[from]!.word.unknown === true) &&
  items[from]!.word.pos !== 'adjective' &&
  reads(items[from + 1], /^(?:och|samt)$/) &&
  (items[from + 2]?.word.verb?.form === 'infinitive' ||
    (items[from + 2]?.word.pos === 'verb' && items[from + 2]!.word.verb?.form === 'stem'));

/** "Säkra kompetensförsörjningen", "Öppna fler": what follows an adjective is indefinite. */
function takesObject(items: Item[], from: number): boolean {
  const next = items[from + 1];
  if (!next) return false;
  if (
    next.word.pos === 'determiner' ||
    next.lower === 'sig' ||
    next.word.change ||
    next.word.pos === 'adverb' ||
    next.name
  )
    return true;
  return (
    next.word.pos === 'noun' &&
    /(?:en|et|na|an)$/.test(next.lower) &&
    !/(?:barn|områden|vatten|ställen)$/.test(next.lower)
  );
}

/** A heading whose head is a verbal noun: "Krafttag: vätgas", "Gemensam bevakning av ...". */
function headNoun(items: Item[], from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const { word, kind } = items[index]!;
    if (kind !== 'word') return -1;
    if (word.pos === 'noun')
      return (word.sense === 'activity' ||
        isDoingOf(items, index) ||
        reads(items[index + 1], DECISION) ||
        /.{4}arbete$/.test(items[index]!.lower)) &&
        !items.slice(from, index + 1).some((item) => item.word.change)
        ? index
        : -1;
    if (!CONCRETE.has(word.pos) && word.pos !== 'adverb' && word.pos !== 'determiner' && word.pos !== 'conjunction')
      return -1;
  }
  return -1;
}

/** "alla kommuner har antagit", "tjugofem skolor har anslutit sig": they are counted, not set to work. */
const countedSubject = (items: Item[], from: number, at: number): boolean =>
  items
    .slice(from, at)
    .some(
      ({ lower, word, kind }) => /^(?:alla|samtliga|varje)$/.test(lower) || (word.pos === 'numeral' && kind === 'word'),
    );

const countsChange = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower }) => lower === 'fler' || lower === 'färre');

/** "Krafttag: vätgas", "Fokus: psykisk hälsa": one word that calls to something. */
export const isCall = (items: Item[], index: number): boolean =>
  items[index + 1]?.lower === ':' &&
  items[index]!.kind === 'word' &&
  !items[index]!.name &&
  items[index]!.word.sense !== 'measure' &&
  !/^(?:mål|delmål|vision|indikator|målvärde|målbild|strategi|resultat|effekt)/.test(items[index]!.lower);

/** "Återvätning av 4 000 hektar": a verbal noun with its object. */
const isDoingOf = (items: Item[], index: number): boolean =>
  /.{3}(?:[rtdgs]ning|ering|byggnad)$/.test(items[index]!.lower) &&
  items[index]!.word.sense !== 'measure' &&
  (reads(items[index + 1], /^(?:av|om)$/) || items[index + 1]?.word.fact === true);

/** "Avtal tecknat", "Byggstart beslutad": a decision by whoever takes it. */
const DECISION = /^(?:beslut|teckn|underteckn|godkän|upphandl|bevilj)(?:a?[dt]|ade|da)$|^antag(?:en|et|na)$/;
