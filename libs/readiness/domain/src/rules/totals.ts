import { DECIDED_VERBS } from '../lexicon/activity-words';
import type { Item, Wording } from '../text/wording';
import { isDone, isFact } from './done';
import { isEvery } from './every';
import { reads } from '../text/item';
import type { Quantity } from './quantities';

export interface Total {
  first: number;
  last: number;
  /** Whether what is all or nothing can be counted or looked up. */
  observable: boolean;
  /** All or each, as the subject of a claim. */
  every?: boolean;
  /** A decision or status that can be looked up. */
  fact?: boolean;
}

const EVERY = new Set(['alla', 'samtliga', 'varje', 'all', 'allt', 'vartenda', 'varenda', 'envar']);
const NONE = new Set(['ingen', 'inget', 'inga', 'noll', 'aldrig']);
const FREE = new Set(['fri', 'fritt', 'fria']);
const ENDING = new Set(['upphöra', 'försvinna', 'utrota', 'avskaffa']);
const DONE = new Set(DECIDED_VERBS);
/** All-or-nothing states for which somebody counts. */
const COUNTED = /^(?:fossil|utsläpp|klimat|koldioxid|rök|självförsörjande|nettonoll|olycks)/;
/** What is no more: "ska vara utraderad". */
const GONE =
  /^(?:utrader|utfas|avskaff|utrot|eliminer|avveckl|slopa)(?:ad|at|ade)$|^(?:borta|bortbyggd[a]?|bortbyggt)$/;
const INCIDENT =
  /(?:turer|olycka|olyckor|dödsfall|döda|skador|utsläpp|avfall|våld|brott|avslag|köer|kö|hyrpersonal|avbrott|svinn|deponi|diskriminering|vräkningar|förluster|avhopp|hemlöshet|bränsle|bränslen|plast|användning|behov|fossil|konkurser|anmärkningar|vakanser)$/;

/** What holds for all or none: alla as a subject, "fri från", "utan dödsolyckor", klimatneutral, facts that can be looked up. */
export function totalsOf(wording: Wording, quantities: Quantity[]): Total[] {
  const { items, sentences, subordinate } = wording;
  const found: Total[] = quantities
    .filter(({ role }) => role === 'zero')
    .map(({ first, last }) => ({ first, last: Math.min(last + 1, items.length - 1), observable: true }));
  items.forEach((item, index) => {
    const { lower, word } = item;
    if (item.kind !== 'word') return;
    const next = items[index + 1];
    const sentence = sentences[item.sentence]!;
    if (EVERY.has(lower) && isEvery(wording, index))
      found.push({
        first: index,
        last: next?.word.pos === 'noun' ? index + 1 : index,
        observable: false,
        every: next?.word.pos === 'noun' || next?.word.pos === 'adjective',
      });
    else if (
      NONE.has(lower) &&
      (sentence.verb >= 0 || !subordinate[index]) &&
      (next?.word.pos === 'noun' || next?.word.pos === 'adjective' || (sentence.verb > index && lower !== 'aldrig'))
    )
      found.push({
        first: index,
        last: index + 1,
        observable: (next?.word.pos === 'adjective' ? items[index + 2] : next)?.word.pos === 'noun',
      });
    else if (lower === 'oberoende' && next?.lower === 'av') {
      if (hangsOnThings(items, index)) found.push({ first: index, last: index + 2, observable: true });
    } else if (
      word.total &&
      !(
        subordinate[index] &&
        sentence.verb < index &&
        items.slice(sentence.verb, index).some((item) => item.word.sense === 'measure')
      ) &&
      !(
        next?.word.pos === 'noun' &&
        (items[index - 1]?.word.pos === 'preposition' || (sentence.verb < 0 && !COUNTED.test(lower)))
      )
    )
      found.push({ first: index, last: index, observable: COUNTED.test(lower) });
    else if (next?.lower === 'från' && FREE.has(lower))
      found.push({ first: index, last: Math.min(index + 2, items.length - 1), observable: true });
    else if (lower.startsWith('nettonoll')) found.push({ first: index, last: index, observable: true });
    else if (lower === 'förekomma' && reads(items[index - 1], /^(?:inte|ej|aldrig)$/))
      found.push({ first: index - 1, last: index, observable: true });
    else if (word.verb && ENDING.has(word.verb.lemma) && word.pos !== 'noun')
      found.push({ first: index, last: index, observable: true });
    else if (
      (word.verb?.lemma === 'fasa' && next?.lower === 'ut') ||
      (word.verb?.form?.startsWith('passive') && word.pos === 'verb' && next?.lower === 'bort')
    )
      found.push({ first: index, last: index + 1, observable: true });
    else if (DONE.has(word.verb?.lemma ?? '') && isDone(wording, index))
      found.push({ first: index, last: index, observable: true, fact: true });
    else if (
      lower === 'utan' &&
      items.slice(index + 1, index + 3).some((after) => INCIDENT.test(after.lower) || after.word.sense === 'measure')
    )
      found.push({ first: index, last: index + 1, observable: true });
    else if (
      lower === 'helt' &&
      next &&
      (/^(?:utan$|fri|fossil|förnybar|utfasad|avvecklad|elektrifierad|digital|eldriven)/.test(next.lower) ||
        (next.lower === 'på' && sentence.verb < index))
    )
      found.push({ first: index, last: index + 1, observable: true });
    else if (
      (GONE.test(lower) || isTakenAway(items, index)) &&
      sentence.verb >= 0 &&
      sentence.verb < index &&
      next?.word.pos !== 'noun'
    )
      found.push({ first: index, last: index, observable: true });
    else if (isInUse(items, index)) found.push({ first: index, last: index + 1, observable: true, fact: true });
    else if (word.fact && isFact(wording, index))
      found.push({ first: index, last: Math.min(index + 2, items.length - 1), observable: true, fact: true });
  });
  return found;
}

/** "ska vara byggd bort" */
const isTakenAway = (items: Item[], index: number): boolean =>
  items[index]!.lower === 'bort' && reads(items[index - 1], /[dt]a?$/);

/** "oberoende av hyrpersonal" hangs on a thing; "oberoende av ålder" says for everybody. */
const hangsOnThings = (items: Item[], index: number): boolean =>
  items
    .slice(index + 2, index + 4)
    .some(({ lower }) => /(?:personal|bränsle|bränslen|olja|import|bidrag|energi|läkare)$/.test(lower));

/** "tas i drift", "står klar", "är på plats", "har slagit upp portarna": there or not there. */
const isInUse = (items: Item[], index: number): boolean => {
  const { lower, word } = items[index]!;
  const next = items[index + 1]?.lower ?? '';
  if (lower === 'i')
    return (
      /^(?:drift|bruk|hamn|trafik)$/.test(next) &&
      (items[index - 1]?.word.pos === 'verb' || reads(items[index + 2], /^(?:\d+|år|senast|före)$/))
    );
  if (lower === 'upp') return next === 'portarna';
  if (/^(?:klart?|klara)$/.test(lower) && /^(?:för|i|vid|till|senast)?$/.test(next))
    return items[index - 1]?.word.pos === 'noun';
  return word.verb?.lemma === 'stå' && /^(?:klar|klart|klara|färdig|färdigt|färdiga)$/.test(next);
};
