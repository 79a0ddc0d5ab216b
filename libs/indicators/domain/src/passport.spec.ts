import { isPointsUnit, isShareUnit, PASSPORT_DEFAULTS, PASSPORT_LIMITS, publicationLag } from './passport';

describe('the unit of an indicator', () => {
  it.each([
    'procent',
    'Procent',
    '%',
    'promille',
    '‰',
    'andel',
    'andel av hushållen',
    'marknadsandel',
    'percent',
    'per cent',
  ])('is a share as %s', (unit) => expect([isShareUnit(unit), isPointsUnit(unit)]).toEqual([true, false]));
  it.each(['procentenheter', 'percentage points'])('is a difference between shares, and no share, as %s', (unit) =>
    expect([isShareUnit(unit), isPointsUnit(unit)]).toEqual([false, true]),
  );
  it.each(['antal', 'anställda i handeln', 'handelsföretag', 'kr per centimeter', 'ton', 'index', ''])(
    'is neither as “%s”',
    (unit) => expect([isShareUnit(unit), isPointsUnit(unit)]).toEqual([false, false]),
  );
});

describe('when a figure is due', () => {
  const lag = (frequency: 'month' | 'quarter' | 'year' | 'irregular', lagMonths: number | null = null) =>
    publicationLag({ frequency, lagMonths });

  it('is what the passport says, also at once', () => expect([lag('year', 4), lag('year', 0)]).toEqual([4, 0]));
  it('is later the rarer the figures are, where the passport says nothing', () =>
    expect([lag('month'), lag('quarter'), lag('year')]).toEqual([3, 6, 15]));
  it('is never later than what a passport may say', () =>
    expect(lag('year')).toBeLessThanOrEqual(PASSPORT_LIMITS.lagMonths.max));
});

describe('a passport of which little is known', () => {
  it('puts no values together, over time or over places', () =>
    expect([PASSPORT_DEFAULTS.overTime, PASSPORT_DEFAULTS.overPlaces]).toEqual(['none', 'none']));
});
