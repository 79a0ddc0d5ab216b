import fc from 'fast-check';
import { PACE_LIMITS, paceOf, paceStatus, yearlyGrowth } from './pace';

const share = (newest: number, at = 2024) =>
  paceOf({
    method: 'linear',
    better: 1,
    baseline: { value: 60, at: 2020 },
    target: { value: 80, at: 2030 },
    newest: { value: newest, at },
  });

describe('paceOf', () => {
  it('works out the example: 66 percent in 2024 on the way from 60 in 2020 to 80 in 2030 is three quarters of the pace', () =>
    expect(share(66)).toEqual({
      method: 'linear',
      yearsAsked: 10,
      yearsGone: 4,
      required: 2,
      actual: 1.5,
      ratio: 0.75,
    }));
  it('grows as the fixture of Open SDG, sdg-build 1-1-1: 100 in 2020 to 120 in 2021 is 20 percent a year', () =>
    expect(yearlyGrowth(100, 120, 1)).toBeCloseTo(0.2, 12));

  describe('on the fixture of Open SDG, sdg-build 3-3-3: malaria 1.55 in 2015, 1.82 in 2019, to be 0 in 2030', () => {
    const malaria = { baseline: { value: 1.55, at: 2015 }, newest: { value: 1.82, at: 2019 }, better: -1 } as const;
    it('finds what it finds with its formula and its 0.001 instead of 0', () => {
      const pace = paceOf({ ...malaria, method: 'compound', target: { value: 0.001, at: 2030 } });
      expect(pace?.actual).toBeCloseTo((1.82 / 1.55) ** (1 / 4) - 1, 12);
      expect(pace?.required).toBeCloseTo((0.001 / 1.55) ** (1 / 15) - 1, 12);
      expect(pace?.ratio).toBeCloseTo(-0.1058, 4);
      expect(paceStatus(pace?.ratio ?? 1)).toBe('moving_away');
    });
    it('finds the same on the straight line, which needs no stand-in for zero', () => {
      const pace = paceOf({ ...malaria, method: 'linear', target: { value: 0, at: 2030 } });
      expect([pace?.actual, pace?.required]).toEqual([expect.closeTo(0.0675, 12), expect.closeTo(-1.55 / 15, 12)]);
      expect(paceStatus(pace?.ratio ?? 1)).toBe('moving_away');
    });
  });

  it('counts parts of years where the data are months', () =>
    expect(share(61, 2020.5)).toMatchObject({ yearsGone: 0.5, actual: 2, ratio: 1 }));
  it('is below zero where the values go the wrong way, whichever way that is', () => {
    expect(share(58)?.ratio).toBe(-0.25);
    const fall = { method: 'linear', better: -1, baseline: { value: 10, at: 2020 } } as const;
    expect(paceOf({ ...fall, target: { value: 5, at: 2030 }, newest: { value: 12, at: 2024 } })?.ratio).toBe(-1);
  });
  it('is below zero where the target was met in the base year and is left, whichever side it lies on', () => {
    const met = { method: 'linear', better: 1, baseline: { value: 80, at: 2020 } } as const;
    expect(paceOf({ ...met, target: { value: 75, at: 2030 }, newest: { value: 70, at: 2025 } })?.ratio).toBe(-4);
  });
  it('has no ratio where no change is asked for, and divides by nothing', () => {
    const kept = { method: 'linear', better: 1, baseline: { value: 80, at: 2020 } } as const;
    expect(paceOf({ ...kept, target: { value: 80, at: 2030 }, newest: { value: 79, at: 2025 } })?.ratio).toBeNull();
  });
  it('is nothing where the target or the newest value is not later than the baseline', () => {
    expect(share(66, 2020)).toBeNull();
    expect(share(66, 2019)).toBeNull();
    const late = { method: 'linear', better: 1, baseline: { value: 1, at: 2030 } } as const;
    expect(paceOf({ ...late, target: { value: 2, at: 2030 }, newest: { value: 2, at: 2031 } })).toBeNull();
  });

  const above = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  it('is 1 for a series that grows by the required rate, by either method', () =>
    fc.assert(
      fc.property(above, above, fc.integer({ min: 2, max: 30 }), fc.constantFrom(1, -1), (from, to, years, way) => {
        fc.pre(Math.abs(to - from) > 1e-3 * from && Math.sign(to - from) === way);
        const half = years / 2;
        const base = { better: way as 1 | -1, baseline: { value: from, at: 0 }, target: { value: to, at: years } };
        const linear = paceOf({ ...base, method: 'linear', newest: { value: (from + to) / 2, at: half } });
        const compound = paceOf({ ...base, method: 'compound', newest: { value: Math.sqrt(from * to), at: half } });
        expect(linear?.ratio).toBeCloseTo(1, 6);
        expect(compound?.ratio).toBeCloseTo(1, 6);
      }),
    ));
});

describe('paceStatus', () => {
  it.each([
    [1.4, 'on_track'],
    [0.95, 'on_track'],
    [0.9499, 'acceleration_needed'],
    [0.6, 'acceleration_needed'],
    [0.5999, 'limited_progress'],
    [0, 'limited_progress'],
    [-0.0001, 'moving_away'],
  ])('says of %p: %s', (ratio, status) => expect(paceStatus(ratio)).toBe(status));
  it('does not pass a limit by the last digit of a division', () => {
    expect(paceStatus(PACE_LIMITS.on_track - 1e-15)).toBe('on_track');
    expect(paceStatus(-1e-15)).toBe('limited_progress');
  });
});
