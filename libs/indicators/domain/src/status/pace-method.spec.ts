import { yearly } from '../../testing/src';
import { paceMethod } from './pace-method';

const method = (unit: string, from = 10, to = 20, newest: number | null = 15) =>
  paceMethod(
    { unit, baseline: { value: from, year: 2020 }, observations: yearly(2024, newest) },
    { value: to, year: 2030 },
  );

describe('paceMethod', () => {
  it.each(['procent', '%', 'andel', 'promille', 'procentenheter', 'Index 2015 = 100', 'poäng', 'percentage points'])(
    'draws a straight line for %s',
    (unit) => expect(method(unit)).toBe('linear'),
  );
  it.each(['antal', 'ton', 'kronor', 'ton koldioxidekvivalenter per invånare'])('reckons with growth for %s', (unit) =>
    expect(method(unit)).toBe('compound'),
  );
  it('draws a straight line through zero and below it, whatever the unit and whichever value it is', () =>
    expect([method('antal', 0), method('antal', 10, -1), method('antal', 10, 20, 0)]).toEqual([
      'linear',
      'linear',
      'linear',
    ]));
  it('does not take a missing value for zero', () => expect(method('antal', 10, 20, null)).toBe('compound'));
});
