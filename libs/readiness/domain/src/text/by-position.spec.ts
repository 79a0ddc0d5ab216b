import { read } from './wording';

const partOf = (text: string, word: string): string | undefined =>
  read(text).items.find(({ lower }) => lower === word)?.word.pos;

describe('a word that no lexicon knows', () => {
  it('is a quality between a determiner and a noun', () => {
    expect(partOf('En snorvig organisation', 'snorvig')).toBe('adjective');
  });

  it('is a quality where it opens a heading before a noun', () => {
    expect(partOf('Trulska skogar', 'trulska')).toBe('adjective');
  });

  it("is a verb after its subject, with a verb's ending", () => {
    expect(partOf('Kulturhusen brusblar av liv', 'brusblar')).toBe('verb');
  });

  it('is no verb after a word of amount', () => {
    expect(partOf('Ett antal glimrar i länet', 'glimrar')).toBe('noun');
  });

  it('stays a noun after a genitive', () => {
    expect(partOf('Skogens blomplar', 'blomplar')).toBe('noun');
  });

  it('does not turn a plural after a quality into a verb', () => {
    expect(partOf('Gränslösa möten, nya tankar och djärva idéer', 'tankar')).toBe('noun');
  });

  it('is a verb after a modal', () => {
    expect(partOf('Skillnaderna ska snurvas', 'snurvas')).toBe('verb');
  });

  it('is a quality in a row of them', () => {
    expect(partOf('En snorvig, öppen plats', 'snorvig')).toBe('adjective');
    expect(partOf('Eleverna är stolta och hemstadda', 'hemstadda')).toBe('adjective');
  });
});

describe('a word that may be two', () => {
  it("is a noun after a preposition, whatever a verb's form it has", () => {
    expect(partOf('Puls från åker till torg', 'åker')).toBe('noun');
  });

  it('is a participle where a past has no subject before it', () => {
    expect(partOf('Ordnade förhållanden', 'ordnade')).toBe('adjective');
  });

  it('is a verb between a definite subject and its object', () => {
    expect(partOf('Regionen leder den gröna omställningen', 'leder')).toBe('verb');
  });
});
