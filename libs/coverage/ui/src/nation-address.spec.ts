import { LEVELS } from '@rt/goals/domain';
import { wordingsAddress, wordingsAsked } from './nation-address';

describe('the address of wordings over the country', () => {
  it.each(LEVELS.flatMap((level) => (['ready', 'partly', 'not'] as const).map((verdict) => [level, verdict] as const)))(
    'asks for what it was made of: %s %s',
    (level, verdict) =>
      expect(wordingsAsked(wordingsAddress(level, 2024, verdict))).toEqual({ level, year: 2024, verdict }),
  );

  it('asks for every verdict where none is said', () =>
    expect(wordingsAsked(wordingsAddress('sub_goal', 2024, null))).toEqual({ level: 'sub_goal', year: 2024 }));

  it('takes the region along', () =>
    expect(wordingsAsked({ region: 'r', ar: '2024' })).toEqual({ regionId: 'r', year: 2024 }));

  it('asks for nothing by a region alone, or by words that nobody knows', () => {
    expect(wordingsAsked({ region: 'r' })).toBeNull();
    expect(wordingsAsked({ niva: 'mål', ar: 'i fjol', lage: 'bra' })).toBeNull();
  });
});
