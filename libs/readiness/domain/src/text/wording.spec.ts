import { read } from './wording';

const mainVerb = (text: string): string | undefined => {
  const { items, sentences } = read(text);
  return items[sentences[0]?.verb ?? -1]?.lower;
};

describe('read', () => {
  it.each([
    ['Andel elever vilka når kravnivån ska bli högre', 'ska'],
    ['När vi summerar läget 2034 är Norrhamra en trygg bygd', 'är'],
    ['En god livsmiljö, med trygghet som ledstjärna, betyder öppna rum', 'betyder'],
    ['Region Älvdal uppfattas som gästvänlig', 'uppfattas'],
    ['Länet vara internationellt lockande', 'vara'],
  ])('finds the main verb of %j: %s', (text, verb) => {
    expect(mainVerb(text)).toBe(verb);
  });

  it.each([
    'Ett näringsliv som vågar, vill och kan',
    'Trygga skolmiljöer vilka ger likvärdiga chanser',
    'Levande landsbygd',
  ])('finds no main verb in the heading %j', (text) => {
    expect(mainVerb(text)).toBeUndefined();
  });

  it('takes a capital inside a sentence for a name, and an unknown capital before the verb', () => {
    const names = (text: string): string[] =>
      read(text)
        .items.filter(({ name }) => name)
        .map(({ text: word }) => word);
    expect(names('Ett gästfritt Norrhamra')).toEqual(['Norrhamra']);
    expect(names('Fjällbo är ett nyfiket län')).toEqual(['Fjällbo']);
    expect(names('Fiskvägar ska byggas')).toEqual([]);
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(read('Antalet besök ska öka till 1,5 milj. år 2030').sentences).toHaveLength(1);
  });
});
