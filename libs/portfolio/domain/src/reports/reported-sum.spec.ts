import fc from 'fast-check';
import { howToAdd, reportedFigure, type ReportedPart } from './reported-sum';

const part = (share: number, actual: number | null, expected: number | null = null): ReportedPart => ({
  share,
  expected,
  actual,
});

describe('howToAdd', () => {
  it('follows the passport', () => {
    expect(howToAdd({ unit: 'deltagare', overPlaces: 'sum' })).toBe('sum');
    expect(howToAdd({ unit: 'betyg', overPlaces: 'mean' })).toBe('mean');
    expect(howToAdd({ unit: 'deltagare', overPlaces: 'none' })).toBe('none');
  });
  it.each(['procent', '%', 'andel av företagen', 'procentenheter'])('never sums %s', (unit) =>
    expect(howToAdd({ unit, overPlaces: 'sum' })).toBe('none'),
  );
});

describe('reportedFigure', () => {
  it('sums what reaches the goal by shares', () =>
    expect(reportedFigure([part(60, 120, 100), part(50, 10, 20)], 'sum')).toEqual({
      expected: 70,
      actual: 77,
      reports: 2,
    }));
  it('takes an unweighted mean without looking at shares', () =>
    expect(reportedFigure([part(60, 4), part(5, 3)], 'mean')).toMatchObject({ actual: 3.5 }));
  it('gives no figure where values do not add up', () =>
    expect(reportedFigure([part(100, 40), part(100, 60)], 'none')).toEqual({
      expected: null,
      actual: null,
      reports: 2,
    }));
  it('does not take a missing value for zero', () => {
    expect(reportedFigure([part(100, null), part(100, 6)], 'mean').actual).toBe(6);
    expect(reportedFigure([part(100, null)], 'sum').actual).toBeNull();
  });
  it('loses nothing to floating point', () =>
    expect(
      reportedFigure(
        Array.from({ length: 10 }, () => part(100, 0.1)),
        'sum',
      ).actual,
    ).toBe(1));
  it('is the same in whatever order interventions report', () => {
    const parts = fc.array(
      fc.record({
        share: fc.integer({ min: 1, max: 100 }),
        expected: fc.constant(null),
        actual: fc.integer({ min: -1e9, max: 1e9 }),
      }),
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('sum' as const, 'mean' as const), (all, how) => {
        expect(reportedFigure([...all].reverse(), how)).toEqual(reportedFigure(all, how));
      }),
    );
  });
  it('is the share of the sum where all have the same share', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (all, share) => {
        const whole = all.reduce((sum, value) => sum + value, 0);
        const { actual } = reportedFigure(
          all.map((value) => part(share, value)),
          'sum',
        );
        expect(actual).toBeCloseTo((whole * share) / 100, 4);
      }),
    );
  });
});
