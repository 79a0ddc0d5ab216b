import { ACTIVITY_VERBS, DECIDED_VERBS, PRODUCING_VERBS } from '../lexicon/activity-words';
import type { Direction, Kind, Target } from '../report';
import { isDone } from './totals';
import { isFinite } from '../text/wording';
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
const PRODUCING = new Set(PRODUCING_VERBS);
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
  if (main < 0) return headNoun(items, from, to);
  for (let index = main; index < Math.min(to, main + 12); index++) {
    const { word } = items[index]!;
    if (index > main && word.pos === 'subordinator') break;
    const verb = word.verb;
    if (!verb || word.pos !== 'verb' || AUXILIARY.has(verb.lemma)) continue;
    if (WORKING_FOR[verb.lemma]?.has(nextSmall(items, index))) return index;
    const passive = verb.form === 'passive';
    if (DECIDED.has(verb.lemma) && isDone(wording, index)) return countedSubject(items, from, index) ? -1 : index;
    if (passive && PRODUCING.has(verb.lemma) && !countsChange(items, from, to)) return index;
    if (!passive && DOING.has(verb.lemma) && actingSubject(wording, from, main)) return index;
    return -1;
  }
  return -1;
}

/** A concrete thing with a date, which is there or is not there: "ta fram en handlingsplan senast 2027". */
export function isDatedProduct({ items }: Wording, at: number): boolean {
  const { word } = items[at]!;
  const lemma = word.verb?.lemma ?? '';
  if (lemma === 'ta') return items[at + 1]?.lower === 'fram';
  return CONCRETE_DEEDS.has(lemma) && !items.some((item) => item.word.vague);
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
  if (!verb && word.unknown && /a$/.test(items[from]!.lower))
    return takesObject(items, from) && !items.slice(from, from + 8).some(isFinite);
  if (!verb || (verb.form !== 'infinitive' && verb.form !== 'stem')) return false;
  if (verb.change) return false;
  if (word.pos === 'adjective' || (word.pos === 'noun' && !word.unknown && word.sense !== undefined))
    return takesObject(items, from);
  return true;
}

/** "Säkra kompetensförsörjningen", "Öppna fler": what follows an adjective is indefinite. */
function takesObject(items: Item[], from: number): boolean {
  const next = items[from + 1];
  if (!next) return false;
  if (next.word.pos === 'determiner' || next.word.change || next.word.pos === 'adverb' || next.name) return true;
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
      return word.sense === 'activity' && !items.slice(from, index).some((item) => item.word.change) ? index : -1;
    if (!CONCRETE.has(word.pos) && word.pos !== 'determiner' && word.pos !== 'conjunction') return -1;
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

/** The subject is one that acts: the region, an organisation, "vi", a project; people and firms only live and work. */
function actingSubject(wording: Wording, from: number, main: number): boolean {
  return subjectOf(wording, from, main).some(
    ({ word, lower, name }) =>
      name ||
      word.sense === 'actor' ||
      word.sense === 'region' ||
      lower === 'vi' ||
      /(?:kommuner|kommunerna|aktörer|aktörerna)$/.test(lower) ||
      word.sense === 'activity',
  );
}

const IMAGE_VERBS = new Set([
  'är',
  'vara',
  'blir',
  'bli',
  'utgör',
  'utgöra',
  'förblir',
  'bjuda',
  'bjuder',
  'erbjuda',
  'erbjuder',
  'ligga',
  'ligger',
  'ha',
  'har',
  'präglas',
  'kännetecknas',
  'stå',
  'står',
  'verka',
  'gå',
  'går',
  'tagit',
]);

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
    return items.some(
      ({ word, lower }) =>
        (word.participle && word.change) ||
        /^(?:förnyad|förnyat|förnyade|utvecklad|utvecklat|utvecklade|förändrad|förändrade|förädlad|moderniserad|moderniserat|moderniserade|utbyggd|utbyggda|utbyggt)$/.test(
          lower,
        ),
    )
      ? 'outcome'
      : 'vision';
  const metaphor = items.some(({ word }, index) => word.sense === 'metaphor' && index > claim.verb);
  if (metaphor) return 'vision';
  const subject = subjectOf(wording, claim.from, claim.verb);
  const own = subject.some(
    (item) =>
      item.name || item.word.sense === 'region' || item.lower === 'vi' || /(?:samhälle|län|bygd)$/.test(item.lower),
  );
  if (!own) return 'outcome';
  if (judged.target === 'total' && !items.some(({ lower }) => lower === 'alla')) return 'outcome';
  if (/^(?:uppfattas|upplevs|anses)$/.test(items[claim.verb]!.lower)) return 'outcome';
  return subject.length > 0 && IMAGE_VERBS.size > 0 ? 'vision' : 'outcome';
}

/** The noun phrase the main verb belongs to: before the verb, or after it where something else opens the sentence. */
export function subjectOf({ items, sentences }: Wording, from: number, verb: number): Item[] {
  const to = sentences[items[verb]!.sentence]!.to;
  const opening = items[from]!;
  const adverbial =
    from === verb ||
    opening.word.pos === 'preposition' ||
    opening.kind === 'number' ||
    opening.word.pos === 'adverb' ||
    opening.word.pos === 'subordinator' ||
    opening.lower === 'år' ||
    opening.lower === 'åren';
  const start = adverbial ? verb + 1 : from;
  const end = adverbial ? to : verb;
  const phrase: Item[] = [];
  for (let index = start; index < end; index++) {
    const item = items[index]!;
    if (
      item.word.pos === 'preposition' ||
      item.word.pos === 'subordinator' ||
      item.kind === 'sign' ||
      (adverbial && (item.word.pos === 'verb' || isFinite(item)))
    )
      break;
    phrase.push(item);
    if (adverbial && (item.name || item.word.pos === 'noun')) {
      const next = items[index + 1];
      if (!(next && (next.name || next.lower === 'län'))) break;
    }
  }
  const last = phrase.findLastIndex((item) => item.name || item.word.pos === 'noun' || item.lower === 'vi');
  const head = phrase[last];
  return head ? (head.name || head.lower === 'län' ? phrase.slice(Math.max(0, last - 1), last + 1) : [head]) : [];
}
