import { NO_ROWS } from './import-fixture';
import { countsSentence, doneSentence } from './import-sentences';

const preview = (added: number, changed: number, unchanged: number, refused: number) => ({
  digest: '',
  rows: [],
  counts: { ...NO_ROWS, added, changed, unchanged, refused },
  effects: { added, changed, removed: 0 },
});

describe('countsSentence', () => {
  it('says each count in words', () =>
    expect(countsSentence(preview(12, 3, 40, 2), 'sv')).toBe('12 nya, 3 ändrade, 40 oförändrade, 2 tas inte emot'));
  it('does not say what there is none of, and bends for one', () =>
    expect(countsSentence(preview(1, 0, 1, 0), 'sv')).toBe('1 ny, 1 oförändrad'));
});

describe('doneSentence', () => {
  it('tells what was done', () =>
    expect(
      doneSentence(
        { application: { at: '', added: 2, changed: 0, removed: 0 } } as Parameters<typeof doneSentence>[0],
        'sv',
      ),
    ).toBe('Importen är klar: 2 tillagda, 0 ändrade.'));
});
