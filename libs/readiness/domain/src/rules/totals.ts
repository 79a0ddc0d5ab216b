import { DECIDED_VERBS } from '../lexicon/activity-words';
import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';
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
const ENDING = new Set(['upphöra', 'försvinna', 'utrota', 'avskaffa']);
const DONE = new Set(DECIDED_VERBS);
const INCIDENT =
  /(?:olycka|olyckor|dödsfall|döda|skador|utsläpp|avfall|våld|brott|avslag|köer|kö|hyrpersonal|avbrott|svinn|deponi|diskriminering|vräkningar|förluster|avhopp|hemlöshet|bränsle|bränslen|plast|användning|behov|fossil|konkurser|anmärkningar|vakanser)$/;

/** What holds for all or none: alla as a subject, "fri från", "utan dödsolyckor", klimatneutral, facts that can be looked up. */
export function totalsOf(wording: Wording, quantities: Quantity[]): Total[] {
  const { items, sentences } = wording;
  const found: Total[] = quantities
    .filter(({ role }) => role === 'zero')
    .map(({ first, last }) => ({ first, last: Math.min(last + 1, items.length - 1), observable: true }));
  items.forEach((item, index) => {
    const { lower, word } = item;
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
      (next?.word.pos === 'noun' || next?.word.pos === 'adjective' || (sentence.verb > index && lower !== 'aldrig'))
    )
      found.push({ first: index, last: index + 1, observable: next?.word.pos === 'noun' });
    else if (lower === 'oberoende' && next?.lower === 'av') {
      if (hangsOnThings(items, index)) found.push({ first: index, last: index + 2, observable: true });
    } else if (word.total && !(next?.word.pos === 'noun' && items[index - 1]?.word.pos === 'preposition'))
      found.push({
        first: index,
        last: index,
        observable: /^(?:fossil|utsläpp|klimat|koldioxid|rök|självförsörjande|nettonoll|olycks)/.test(lower),
      });
    else if (
      (/^(?:fri|fritt|fria)$/.test(lower) && next?.lower === 'från') ||
      (/^oberoende$/.test(lower) && next?.lower === 'av' && hangsOnThings(items, index))
    )
      found.push({ first: index, last: Math.min(index + 2, items.length - 1), observable: true });
    else if (word.verb && ENDING.has(word.verb.lemma) && word.pos !== 'noun')
      found.push({ first: index, last: index, observable: true });
    else if (word.verb?.lemma === 'fasa' && next?.lower === 'ut')
      found.push({ first: index, last: index + 1, observable: true });
    else if (DONE.has(word.verb?.lemma ?? '') && isDone(wording, index))
      found.push({ first: index, last: index, observable: true, fact: true });
    else if (lower === 'utan' && items.slice(index + 1, index + 3).some((after) => INCIDENT.test(after.lower)))
      found.push({ first: index, last: index + 1, observable: true });
    else if (
      lower === 'helt' &&
      next &&
      /^(?:fri|fossil|förnybar|utfasad|avvecklad|elektrifierad|digital|eldriven)/.test(next.lower)
    )
      found.push({ first: index, last: index + 1, observable: true });
    else if (word.fact && isFact(wording, index))
      found.push({ first: index, last: Math.min(index + 2, items.length - 1), observable: true, fact: true });
  });
  return found;
}

/** "oberoende av hyrpersonal" hangs on a thing; "oberoende av ålder" says for everybody. */
const hangsOnThings = (items: Item[], index: number): boolean =>
  items
    .slice(index + 2, index + 4)
    .some(({ lower }) => /(?:personal|bränsle|bränslen|olja|import|bidrag|energi|läkare)$/.test(lower));

/** "alla" with a claim of its own: the subject of a sentence, or the object of what is introduced; never a tag on a noun phrase. */
function isEvery({ items, sentences }: Wording, index: number): boolean {
  const item = items[index]!;
  const { verb, from } = sentences[item.sentence]!;
  const before = items[index - 1];
  const next = items[index + 1];
  if (/^(?:år|månad|vecka|dag|kvartal|gång)$/.test(next?.lower ?? '')) return false;
  if (verb < 0 || next?.lower === 'fler' || (item.lower === 'allt' && next?.word.pos !== 'noun')) return false;
  if ((item.lower === 'allt' || item.lower === 'all') && index > verb) return false;
  if (item.lower === 'all' && next?.word.pos !== 'noun' && next?.word.pos !== 'adjective') return false;
  if (before && /^(?:för|åt|till|av|med|från|mellan|hos|bland|om|på)$/.test(before.lower)) {
    if (index - 1 === from) return true;
    return next?.word.pos === 'noun' ||
      (next?.kind === 'word' && items[index + 2]?.word.pos === 'noun' && /s$/.test(next.lower))
      ? /^(?:för|åt|till|av|hos|på)$/.test(before.lower) && verb < index
      : false;
  }
  if (before && /^(?:i|inom|vid|under)$/.test(before.lower))
    return (
      next?.word.sense !== undefined &&
      next.word.pos === 'noun' &&
      !/^(?:led|lägen|delar|sammanhang|skeden|områden)$/.test(next.lower)
    );
  return true;
}

/** "har regionen antagit", "ska ha inrättats": something done that can be looked up. */
export function isDone({ items, sentences }: Wording, index: number): boolean {
  const { form } = items[index]!.word.verb!;
  if (form !== 'supine' && form !== 'passive-supine') return false;
  const { from } = sentences[items[index]!.sentence]!;
  const near = items.slice(Math.max(from, index - 8), index);
  return (
    near.some(({ lower }) => lower === 'ha' || lower === 'har') && !near.some(({ word }) => word.sense === 'measure')
  );
}

/** A decision taken or a status granted as the predicate or after the noun: "Byggstart beslutad", "är upptagen som kärnhamn". */
function isFact({ items, sentences }: Wording, index: number): boolean {
  const { verb } = sentences[items[index]!.sentence]!;
  const before = items[index - 1];
  const next = items[index + 1];
  if (next?.word.pos === 'noun' || next?.word.pos === 'adjective') return false;
  if (verb >= 0)
    return (
      verb < index &&
      !items.slice(verb + 1, index).some((item) => isFinite(item)) &&
      !items.slice(Math.max(0, verb - 12), verb).some(({ word }) => word.sense === 'measure')
    );
  return before?.word.pos === 'noun' && !before.word.change;
}
