const NOUN_ENDINGS = new Set(
  ' s n ns en ens et ets t ts a an e ar ars arna arnas er ers erna ernas or ors orna ornas na nas r rs rna rnas ena enas met men'.split(
    ' ',
  ),
);
const LONGEST_ENDING = 5;

/** The entry a noun form belongs to, by stem: "nivåerna" finds `nivå`, "flickor" finds `flick` or `flicka`. */
export function nounEntry<T>(form: string, stems: ReadonlyMap<string, T>, shortest = 2): T | undefined {
  for (let cut = 0; cut <= LONGEST_ENDING && cut <= form.length - shortest; cut++) {
    if (!NOUN_ENDINGS.has(form.slice(form.length - cut))) continue;
    const stem = form.slice(0, form.length - cut);
    const vowel = /^(?:an|or)/.test(form.slice(-cut)) ? 'a' : 'e';
    const entry = stems.get(stem) ?? (cut > 1 ? stems.get(stem + vowel) : undefined);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Endings of adjectives and what stands for them in the lemma: tryggt, trygga, öppet, säkra, enkla, trivsamma, fritt, förnyat. */
const ADJECTIVE_ENDINGS: [ending: string, lemma: string][] = [
  ['', ''],
  ['t', ''],
  ['a', ''],
  ['e', ''],
  ['tt', ''],
  ['t', 'd'],
  ['tt', 'd'],
  ['et', 'en'],
  ['na', 'en'],
  ['ra', 'er'],
  ['la', 'el'],
  ['ma', ''],
  ['are', ''],
  ['ast', ''],
  ['aste', ''],
  ['nare', 'en'],
  ['nast', 'en'],
  ['naste', 'en'],
  ['rare', 'er'],
  ['rast', 'er'],
  ['raste', 'er'],
  ['lare', 'el'],
  ['laste', 'el'],
  ['mna', 'mmen'],
  ['met', 'mmen'],
  ['mare', ''],
  ['maste', ''],
];

/** The lemmas an adjective's form may belong to, the form itself first. */
export const adjectiveLemmas = (form: string): string[] =>
  ADJECTIVE_ENDINGS.filter(([ending]) => form.endsWith(ending)).map(
    ([ending, lemma]) => form.slice(0, form.length - ending.length) + lemma,
  );

/** öka, ökar · höja, höjer · nå, når. */
export type Conjugation = 'ar' | 'er' | 'r';
/** How a verb form is used; `stem` is the imperative. */
export type VerbForm =
  'infinitive' | 'present' | 'past' | 'supine' | 'stem' | 'passive' | 'passive-supine' | 'participle';

/** Endings of regular verbs and what stands for them in the infinitive. */
const VERB_ENDINGS: [ending: string, infinitive: string, conjugation: Conjugation, form: VerbForm][] = [
  ['ar', 'a', 'ar', 'present'],
  ['ade', 'a', 'ar', 'past'],
  ['at', 'a', 'ar', 'supine'],
  ['as', 'a', 'ar', 'passive'],
  ['ats', 'a', 'ar', 'passive-supine'],
  ['ades', 'a', 'ar', 'passive'],
  ['er', 'a', 'er', 'present'],
  ['s', 'a', 'er', 'passive'],
  ['as', 'a', 'er', 'passive'],
  ['es', 'a', 'er', 'passive'],
  ['dde', 'da', 'er', 'past'],
  ['de', 'a', 'er', 'past'],
  ['te', 'a', 'er', 'past'],
  ['tt', 'da', 'er', 'supine'],
  ['t', 'a', 'er', 'supine'],
  ['t', 'na', 'er', 'supine'],
  ['ts', 'a', 'er', 'passive-supine'],
  ['des', 'a', 'er', 'passive'],
  ['tes', 'a', 'er', 'passive'],
  ['it', 'a', 'er', 'supine'],
  ['its', 'a', 'er', 'passive-supine'],
  ['jort', 'öra', 'er', 'supine'],
  ['jorts', 'öra', 'er', 'passive-supine'],
  ['r', 'ra', 'er', 'present'],
  ['', 'a', 'er', 'stem'],
  ['r', '', 'r', 'present'],
  ['dde', '', 'r', 'past'],
  ['tt', '', 'r', 'supine'],
  ['git', '', 'r', 'supine'],
  ['s', '', 'r', 'passive'],
  ['gits', '', 'r', 'passive-supine'],
  ['tts', '', 'r', 'passive-supine'],
];
/** The adjectives made of a verb's past: ökad, ökat, ökade; höjd, höjda; stärkt, stärkta. */
const PARTICIPLE_ENDINGS: [string, string, Conjugation, VerbForm][] = [
  ['ad', 'a', 'ar', 'participle'],
  ['at', 'a', 'ar', 'participle'],
  ['ade', 'a', 'ar', 'participle'],
  ['d', 'a', 'er', 'participle'],
  ['t', 'a', 'er', 'participle'],
  ['da', 'a', 'er', 'participle'],
  ['ta', 'a', 'er', 'participle'],
];

export interface RegularVerb {
  infinitive: string;
  form: VerbForm;
}

/** The conjugation of an infinitive, where it is a verb that is inflected by rule. */
export interface Conjugations {
  get(infinitive: string): Conjugation | undefined;
}

function regular(form: string, verbs: Conjugations, endings: typeof VERB_ENDINGS): RegularVerb | undefined {
  for (const [ending, replaced, conjugation, use] of endings) {
    if (!form.endsWith(ending)) continue;
    const infinitive = form.slice(0, form.length - ending.length) + replaced;
    if (verbs.get(infinitive) === conjugation) return { infinitive, form: use };
  }
  return undefined;
}

/** The regular verb a form belongs to. */
export const regularVerb = (form: string, verbs: Conjugations): RegularVerb | undefined =>
  verbs.get(form) ? { infinitive: form, form: 'infinitive' } : regular(form, verbs, VERB_ENDINGS);

/** The verb whose past participle a form is. */
export const participleOf = (form: string, verbs: Conjugations): string | undefined =>
  regular(form, verbs, PARTICIPLE_ENDINGS)?.infinitive;
