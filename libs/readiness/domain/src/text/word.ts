import { VAGUE_COMPOUND_HEADS } from '../lexicon/vague-adjectives';
import { VAGUE_NOUN_HEADS } from '../lexicon/vague-nouns';
import { adjectiveLemmas, nounEntry } from './inflection';
import { NOUNS, formEntry } from './lexicon';
import type { Change, Entry, NounSense } from './lexicon';
import { prefixedVerb, verbEntry } from './verb-lexicon';

/** What a word can be, judged from its form alone. */
export interface Word {
  pos: Entry['pos'] | 'noun';
  lemma: string;
  /** Set where the form has, or may also have, a verb's reading. */
  verb?: Entry;
  sense?: NounSense;
  change?: Change;
  vague?: boolean;
  total?: boolean;
  participle?: boolean;
  fact?: boolean;
  /** A value word by its ending only. */
  guessed?: boolean;
  /** Nothing in the lexicons knows it: it may be a name. */
  unknown?: boolean;
}

/** Heads of compounds shorter than four letters. */
const SHORT_HEADS =
  /^(?:tal(?:et|en|s|ets)?|kö(?:er|erna|n)?|kök(?:en|et|s)?|män(?:nen)?|bo(?:r|rna|ende)|lön(?:en|er)?|tid(?:en|er|erna)?|gap(?:et)?|hem(?:met|men|mens)?|(?:by|älv|sjö)(?:ar|arna)|län(?:et|s|ets)?)$/;
/** A change made a noun, also as the last part: befolkningsökning, utsläppsminskningen. */
const CHANGE_NOUN =
  /((?<!(?:an|under|be|för|upp)s)ökning|höjning|förbättring|fördubbling|uppgång)(?:en|ar|arna|s)?$|(minskning|sänkning|halvering|nedgång|reduktion)(?:en|ar|arna|s)?$/;
const LONGEST_WORD = 40;
const MOST_REMEMBERED = 20_000;
const TOTAL_ENDING = /(?:.{3}fri(?:tt|a)?|neutral[ta]?|.{3}oberoende)$/;
const FREE_BUT_NOT_TOTAL = /^(?:avgifts|kostnads|problem|bekymmers|jargong|sorg|skatte)fri/;
const PLAIN_ADJECTIVE_ENDING =
  /(?:isk|iskt|iska|ell|ellt|ella|[ts]iv|(?:gå|ligg|hör|gräns|bo|giv|(?<!fram)stå)[ae]nde|.{2}[nrm]sk[at]?|[ts]ivt|[ts]iva|(?<!v)ärt?|ära|bur(?:en|et|na)|(?:år|språk)iga?t?|ägd[at]?|.{3}ad|.{3}ade|.{3}(?:er|is|kn|nk|ml|mn)at|enlig|enligt|enliga)$/;
const VALUE_ADJECTIVE_ENDING = /(?:(?:ig|samm?|(?<!b)bar|full|rik|vär[dt]|lös)(?:t|a|e|are|ast|aste)?|ande|ende)$/;
/** Names of doers: vikarie is none, socionom, logoped and snickare are. */
const AGENT =
  /.{2}(?:.are|(?<!v)ägar(?:na|en|nas|ens)|bor(?:na|nas|s)?)$|(?:.{2}(?:olog|gog|nom|oped|iker|arie|ör|peut|[aeo]pat|[^bk]r?ist)|(?:men|kura|lek|dok|rek|koordina)tor)(?:r|rna|er|erna|ernas)?$/;
/** Works by their trade: tvätteri, rökerier; but batteri is none. */
const WORKS = /.{2}(?<!batt|kin|mål|brod|all|dräg)eri(?:et|er|erna|ernas|ets)?$/;
/** spetsmiljöer, framtidsbransch */
const VALUE_NOUN_OPENING = /^(?:spets|föregångs|framtids).{3}/;
const VALUE_NOUN_ENDING = /(?<!.{3}säker|.{3}lös|kunnig)het(?:en)?$/;

const VAGUE_HEAD_MAP = new Map(VAGUE_NOUN_HEADS.map((stem) => [stem, true]));
const QUALITY_HEADS = new Set(VAGUE_COMPOUND_HEADS);

/** A value word as the last part of any compound: exportstark, vattenkloka. */
function qualityCompound(form: string): Word | undefined {
  for (const lemma of adjectiveLemmas(form))
    for (let cut = 3; cut < lemma.length - 1; cut++)
      if (QUALITY_HEADS.has(lemma.slice(cut))) return { pos: 'adjective', lemma: lemma.slice(cut), vague: true };
  return undefined;
}

function compound(form: string): Word | undefined {
  for (let cut = 2; cut < form.length - 2; cut++) {
    const tail = form.slice(cut);
    const short = SHORT_HEADS.test(tail);
    if (tail.length > 3 || short) {
      const sense = nounEntry(tail, NOUNS, short ? 2 : 4);
      if ((sense === 'vague' || sense === 'metaphor') && !nounEntry(tail, VAGUE_HEAD_MAP)) continue;
      if (sense === 'measure-word') return { pos: 'noun', lemma: tail, sense: 'plain' };
      if (sense === 'everybody') continue;
      if (sense) return { pos: 'noun', lemma: tail, sense };
    }
    if (nounEntry(tail, VAGUE_HEAD_MAP)) return { pos: 'noun', lemma: tail, sense: 'vague' };
  }
  return undefined;
}

function guess(form: string): Word {
  if (TOTAL_ENDING.test(form)) return { pos: 'adjective', lemma: form, total: !FREE_BUT_NOT_TOTAL.test(form) };
  if (/^väl(?!färd|gör|kom).{3,}(?:d|t|da|ta|de|nde)$/.test(form))
    return { pos: 'adjective', lemma: form, vague: true };
  if (/.{3}aste$/.test(form)) return { pos: 'adjective', lemma: form, vague: true };
  if (PLAIN_ADJECTIVE_ENDING.test(form)) return { pos: 'adjective', lemma: form, guessed: true };
  if (form.length > 5 && VALUE_ADJECTIVE_ENDING.test(form))
    return { pos: 'adjective', lemma: form, vague: true, guessed: true };
  if (VALUE_NOUN_ENDING.test(form) || VALUE_NOUN_OPENING.test(form))
    return { pos: 'noun', lemma: form, sense: 'vague' };
  return {
    pos: 'noun',
    lemma: form,
    sense: AGENT.test(form) ? 'people' : WORKS.test(form) ? 'sector' : undefined,
    unknown: true,
  };
}

const TENS_AND_ONES =
  /^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)$/;

function classified(form: string): Word {
  if (TENS_AND_ONES.test(form)) return { pos: 'numeral', lemma: form };
  const verb = verbEntry(form);
  const known = formEntry(form);
  if (known) return { ...known, verb };
  const noun = nounEntry(form, NOUNS);
  if (noun && !(noun === 'activity' && verb?.form === 'present'))
    return { pos: 'noun', lemma: form, sense: noun, verb };
  const quality = /^(?:supine|past)$/.test(verb?.form ?? '') && qualityCompound(form);
  if (quality) return { ...quality, verb };
  if (verb) return { pos: 'verb', lemma: verb.lemma, verb, change: verb.change };
  if (form.length > LONGEST_WORD) return { pos: 'noun', lemma: form, unknown: true };
  const prefixed = prefixedVerb(form);
  if (prefixed) return { pos: 'verb', lemma: prefixed.lemma, verb: prefixed };
  const change = CHANGE_NOUN.exec(form);
  if (change) {
    const thing = form.slice(0, change.index).replace(/s$/, '');
    const sense = nounEntry(thing, NOUNS) === 'measure' ? 'measure' : undefined;
    return { pos: 'noun', lemma: form, sense, change: change[1] ? 'increase' : 'decrease' };
  }
  const part = compound(form);
  if (part?.sense === 'plain' && /.{4}(?:ande|ende)$/.test(form) && !/(?:boende|resande)$/.test(form))
    return guess(form);
  return TOTAL_ENDING.test(form) ? guess(form) : (qualityCompound(form) ?? part ?? guess(form));
}

const remembered = new Map<string, Word>();

/** Looks a lower-case form up in the lexicons, then by its last part, then by its ending. Remembers a bounded number of answers. */
export function wordOf(form: string): Word {
  const known = remembered.get(form);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const word = classified(form);
  remembered.set(form, word);
  return word;
}
