import { changedEntry, participleChange, prefixedVerb, valuedVerb, verbEntry } from './verb-lexicon';

describe('verbEntry', () => {
  it.each([
    ['bundit', 'binda', 'supine'],
    ['tilltagit', 'tillta', 'supine'],
    ['möjliggjorts', 'möjliggöra', 'passive-supine'],
    ['kör', 'köra', 'present'],
    ['höjd', undefined, undefined],
    ['certifieras', 'certifiera', 'passive'],
    ['harmoniserat', 'harmonisera', 'supine'],
    ['kameran', undefined, undefined],
  ])('reads %s as %s, %s', (form, lemma, use) => {
    expect(verbEntry(form)?.lemma).toBe(lemma);
    expect(verbEntry(form)?.form).toBe(use);
  });
});

describe('prefixedVerb', () => {
  it('knows a verb by what follows its prefix', () => {
    expect(prefixedVerb('återplantera')).toMatchObject({ lemma: 'återplantera', form: 'infinitive' });
  });

  it('takes no direction from what follows', () => {
    expect(prefixedVerb('utbreddas')?.change).toBeUndefined();
  });

  it('makes no verb of a noun with a prefix', () => {
    expect(prefixedVerb('uppgifter')).toBeUndefined();
  });
});

describe('participles', () => {
  it('have the direction of their verb', () => {
    expect(participleChange('stigande')).toBe('increase');
    expect(participleChange('levande')).toBeUndefined();
    expect(changedEntry('stärkt')).toMatchObject({ change: 'increase', vague: true });
    expect(changedEntry('minskad')).toMatchObject({ change: 'decrease', vague: false });
  });

  it('are value words where the verb says nothing', () => {
    expect(valuedVerb('vässade')).toBe('vässa');
    expect(valuedVerb('odlad')).toBeUndefined();
  });
});
