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
});
