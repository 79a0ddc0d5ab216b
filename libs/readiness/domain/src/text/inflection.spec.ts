import { adjectiveLemmas, nounEntry, participleOf, regularVerb } from './inflection';

const NOUNS = new Map([
  ['nivå', 'nivå'],
  ['flick', 'flicka'],
  ['grad', 'grad'],
]);
const VERBS = new Map([
  ['öka', 'ar'],
  ['höja', 'er'],
  ['stärka', 'er'],
  ['nå', 'r'],
] as const);

describe('inflection', () => {
  it.each(['nivå', 'nivån', 'nivåer', 'nivåerna', 'nivåernas'])('finds the stem of %s', (form) => {
    expect(nounEntry(form, NOUNS)).toBe('nivå');
  });

  it('does not find a stem shorter than asked for', () => {
    expect(nounEntry('graden', NOUNS, 5)).toBeUndefined();
  });

  it.each([
    ['tryggt', 'trygg'],
    ['öppna', 'öppen'],
    ['säkra', 'säker'],
    ['trivsamma', 'trivsam'],
    ['förnyat', 'förnyad'],
    ['välkomna', 'välkommen'],
    ['gästvänligaste', 'gästvänlig'],
  ])('traces %s to %s', (form, lemma) => {
    expect(adjectiveLemmas(form)).toContain(lemma);
  });

  it.each([
    ['ökar', 'öka', 'present'],
    ['ökats', 'öka', 'passive-supine'],
    ['höjdes', 'höja', 'passive'],
    ['stärkt', 'stärka', 'supine'],
    ['stärk', 'stärka', 'stem'],
    ['nått', 'nå', 'supine'],
  ])('reads %s as a form of %s: %s', (form, infinitive, use) => {
    expect(regularVerb(form, VERBS)).toEqual({ infinitive, form: use });
  });

  it('makes no verb of a noun', () => {
    expect(regularVerb('skolor', VERBS)).toBeUndefined();
  });

  it.each(['ökad', 'ökade', 'stärkta', 'höjda'])('knows the participle %s', (form) => {
    expect(participleOf(form, VERBS)).toBeDefined();
  });
});
