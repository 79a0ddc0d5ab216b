const NOUN_ENDINGS = new Set([
  '',
  's',
  'n',
  'ns',
  'en',
  'ens',
  'et',
  'ets',
  't',
  'ts',
  'a',
  'as',
  'an',
  'e',
  'ar',
  'ars',
  'arna',
  'arnas',
  'er',
  'ers',
  'erna',
  'ernas',
  'or',
  'ors',
  'orna',
  'ornas',
  'na',
  'nas',
  'r',
  'rs',
  'rna',
  'rnas',
  'ena',
  'enas',
]);
const LONGEST_ENDING = 5;

/** The entry a noun form belongs to, by stem: "nivåerna" finds `nivå`, "flickor" finds `flick` or `flicka`. */
export function nounEntry<T>(form: string, stems: ReadonlyMap<string, T>, shortest = 2): T | undefined {
  for (let cut = 0; cut <= LONGEST_ENDING && cut <= form.length - shortest; cut++) {
    if (!NOUN_ENDINGS.has(form.slice(form.length - cut))) continue;
    const stem = form.slice(0, form.length - cut);
    const entry = stems.get(stem) ?? (cut > 1 ? (stems.get(`${stem}a`) ?? stems.get(`${stem}e`)) : undefined);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Every form of an adjective or participle: trygg, tryggt, trygga, tryggare, tryggast; öppen, öppet, öppna; stärkt, stärkta. */
export function adjectiveForms(lemma: string): string[] {
  const base = lemma.slice(0, -1);
  const stem = lemma.slice(0, -2);
  const compared = (root: string): string[] => [`${root}are`, `${root}ast`, `${root}aste`];
  if (lemma.endsWith('ad')) return [lemma, `${base}t`, `${lemma}e`];
  if (/[lr]d$/u.test(lemma)) return [lemma, `${base}t`, `${lemma}a`, ...compared(lemma)];
  if (lemma.endsWith('d')) return [lemma, `${base}tt`, `${base}t`, `${lemma}a`, ...compared(lemma)];
  if (/[aeiouyåäö]$/u.test(lemma))
    return [lemma, `${lemma}tt`, `${lemma}t`, `${lemma}a`, `${lemma}s`, ...compared(lemma)];
  if (/[^e]en$/u.test(lemma) && lemma.length > 3)
    return [lemma, `${stem}et`, `${stem}na`, `${lemma}t`, `${lemma}a`, ...compared(`${stem}n`)];
  if (lemma.endsWith('er')) return [lemma, `${lemma}t`, `${stem}ra`, ...compared(`${stem}r`)];
  if (lemma.endsWith('el'))
    return [lemma, `${lemma}t`, `${stem}la`, ...compared(`${stem}l`), `${lemma}la`, `${lemma}lt`];
  if (/[^m]am$/u.test(lemma)) return [lemma, `${lemma}t`, `${lemma}ma`, ...compared(`${lemma}m`)];
  if (lemma.endsWith('t')) return [lemma, `${lemma}a`, ...compared(lemma)];
  return [lemma, `${lemma}t`, `${lemma}a`, `${lemma}e`, ...compared(lemma)];
}

/** How a verb form is used. `stem` is the imperative, `participle` the adjective made of the past: ökad, ökat, ökade. */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'supine' | 'stem' | 'passive' | 'passive-supine';

/** The forms of a regular verb. Class 1 öka, 2 höja, 3 nå. */
export function verbForms(infinitive: string, conjugation: 'ar' | 'er' | 'r'): [string, VerbForm][] {
  const stem = infinitive.endsWith('a') && conjugation !== 'r' ? infinitive.slice(0, -1) : infinitive;
  if (conjugation === 'ar')
    return [
      [infinitive, 'infinitive'],
      [`${stem}ar`, 'present'],
      [`${stem}ade`, 'past'],
      [`${stem}at`, 'supine'],
      [`${stem}as`, 'passive'],
      [`${stem}ats`, 'passive-supine'],
      [`${stem}ades`, 'passive'],
    ];
  if (conjugation === 'r')
    return [
      [infinitive, 'infinitive'],
      [`${stem}r`, 'present'],
      [`${stem}dde`, 'past'],
      [`${stem}tt`, 'supine'],
      [`${stem}s`, 'passive'],
      [`${stem}tts`, 'passive-supine'],
    ];
  const hard = /[kptsx]$/u.test(stem);
  const past = hard
    ? `${stem}t`
    : stem.endsWith('d')
      ? `${stem.slice(0, -1)}d`
      : `${stem.replace(/mm$/u, 'm').replace(/nn$/u, 'n')}d`;
  const supine = hard ? `${stem}t` : `${stem.replace(/d$/u, 't').replace(/mm$/u, 'm').replace(/nn$/u, 'n')}t`;
  return [
    [infinitive, 'infinitive'],
    [stem.endsWith('r') ? stem : `${stem}er`, 'present'],
    [`${past}e`, 'past'],
    [supine, 'supine'],
    [`${stem}s`, 'passive'],
    [`${stem}es`, 'passive'],
    [`${infinitive}s`, 'passive'],
    [`${supine}s`, 'passive-supine'],
    [`${past}es`, 'passive'],
    [stem, 'stem'],
  ];
}

/** The past participle's forms: ökad, ökat, ökade; höjd, höjt, höjda; stärkt, stärkta. */
export function participleForms(infinitive: string, conjugation: 'ar' | 'er' | 'r'): string[] {
  if (conjugation === 'ar') return [`${infinitive}d`, `${infinitive}t`, `${infinitive}de`];
  if (conjugation === 'r') return [`${infinitive}dd`, `${infinitive}dda`];
  const stem = infinitive.slice(0, -1);
  return /[kptsx]$/u.test(stem) ? [`${stem}t`, `${stem}ta`] : [`${stem}d`, `${stem}t`, `${stem}da`];
}
