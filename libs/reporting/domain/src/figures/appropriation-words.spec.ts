import { APPROPRIATIONS } from '@rt/portfolio/domain';
import { appropriationWords } from './appropriation-words';

describe('what the appropriation is called in running text', () => {
  it('is its number in both languages, for itself and for its money', () =>
    expect(appropriationWords(2026)).toEqual({
      number: '1:1',
      itself: { sv: 'Anslag 1:1', en: 'Appropriation 1:1' },
      money: { sv: '1:1-medel', en: '1:1 money' },
    }));

  it.each(APPROPRIATIONS)('follows the budget from $from', ({ from, number }) =>
    expect(appropriationWords(from).number).toBe(number),
  );
});
