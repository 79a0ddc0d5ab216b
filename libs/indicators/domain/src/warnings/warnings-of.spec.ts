import { warnedGoal, warnedIndicator } from '../../testing/src';
import { goalWarnings, indicatorWarnings } from './warnings-of';

const several = (count: number) => Array.from({ length: count }, (_, at) => warnedIndicator({ id: `i${at}` }));

describe('warnings', () => {
  it('are none where there is nothing to say', () => {
    expect(indicatorWarnings(warnedIndicator(), [warnedGoal()])).toEqual([]);
    expect(goalWarnings(warnedGoal(), several(5), 5)).toEqual([]);
  });
  it('tell of more indicators on a goal than the region has settled on, and which they are', () =>
    expect(goalWarnings(warnedGoal(), several(3), 2)).toEqual([
      expect.objectContaining({
        code: 'too_many_indicators',
        goalIds: ['mål-1'],
        indicatorIds: ['i0', 'i1', 'i2'],
        says: expect.objectContaining({
          sv: 'Målet har 3 indikatorer. Regionen har bestämt sig för högst 2 per mål.',
        }),
      }),
    ]));
  it('come in one order, the goal first, and say in both languages what would mend them', () => {
    const wrong = warnedIndicator({
      polarity: 'lower',
      overTime: 'sum',
      bySex: true,
      highest: { value: 180, period: '2024' },
    });
    const found = goalWarnings(warnedGoal(), [wrong, warnedIndicator({ id: 'i2' })], 1);
    expect(found.map(({ code }) => code)).toEqual([
      'too_many_indicators',
      'against_wording',
      'share_summed',
      'share_over_whole',
      'met_at_baseline',
      'sexes_missing',
    ]);
    for (const { says, mend } of found)
      for (const text of [says.sv, says.en, mend.sv, mend.en]) expect(text).toMatch(/^\S.*\.$/su);
  });
  it('name the goal only where it is the goal that is gone against', () => {
    const found = indicatorWarnings(warnedIndicator({ polarity: 'lower' }), [
      warnedGoal(),
      warnedGoal('Fler ska trivas.'),
    ]);
    expect(found.map(({ code, goalIds }) => [code, goalIds])).toEqual([
      ['against_wording', ['mål-1']],
      ['met_at_baseline', []],
    ]);
  });
});
