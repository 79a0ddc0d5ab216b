import { denies, wordsFor } from './cue';

const cue = { says: [/utvärdering\p{L}*/iu] };
const speaks = (text: string) => wordsFor(cue, { text, start: 10, before: '' });

describe('a cue', () => {
  it('gives the words and where in the answer they stand', () =>
    expect(speaks('Två utvärderingar är klara.')).toEqual([{ start: 14, end: 27, text: 'utvärderingar' }]));

  it.each([
    'Inga utvärderingar har gjorts.',
    'Varken analyser eller utvärderingar har gjorts.',
    'Någon utvärdering finns inte.',
    'Utvärdering saknas.',
  ])('does not speak where it is denied: %s', (text) => expect(speaks(text)).toBeNull());

  it('speaks where something else is denied', () =>
    expect(speaks('Inga medel har delats ut, men en utvärdering är klar.')).toHaveLength(1));

  it('is silent where one of its words is missing, or one that speaks against is there', () => {
    const both = { says: [/utvärdering/iu, /stöd/iu], not: [/strategi/iu] };
    const said = (text: string) => wordsFor(both, { text, start: 0, before: '' });
    expect(said('En utvärdering.')).toBeNull();
    expect(said('En utvärdering av strategin och stöden.')).toBeNull();
    expect(said('En utvärdering av stöden.')).toHaveLength(2);
  });

  it('that points back asks what was said before', () => {
    const back = { says: [/planen/iu], after: /lärandeplan/iu };
    expect(
      wordsFor(back, { text: 'Planen ska uppdateras.', start: 0, before: 'Vi har en lärandeplan. ' }),
    ).toHaveLength(1);
    expect(wordsFor(back, { text: 'Planen ska uppdateras.', start: 0, before: 'Vi har en tidplan. ' })).toBeNull();
  });
});

describe('denies', () => {
  it.each([
    ['Inget har använts.', true],
    ['Det är för tidigt att säga.', true],
    ['Innehållet används.', false],
    ['Utanförskap mäts.', false],
  ])('%s: %s', (text, denied) => expect(denies(text)).toBe(denied));
});
