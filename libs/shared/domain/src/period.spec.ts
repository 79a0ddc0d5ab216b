import { comparePeriods, formatPeriod, parsePeriod, periodBeginning, periodPosition } from './period';

describe('parsePeriod', () => {
  it('reads years, quarters and months', () => {
    expect(parsePeriod('2024')).toEqual({ kind: 'year', year: 2024, part: 0 });
    expect(parsePeriod('2024K3')).toEqual({ kind: 'quarter', year: 2024, part: 3 });
    expect(parsePeriod('2024M11')).toEqual({ kind: 'month', year: 2024, part: 11 });
  });
  it.each(['24', '2024K5', '2024M13', '2024M00', '2024-03', '2024K1M01', ''])('does not read %p', (text) =>
    expect(parsePeriod(text)).toBeNull(),
  );
});

describe('formatPeriod', () => {
  it('writes periods as a reader says them', () => {
    expect(formatPeriod('2024', 'sv')).toBe('2024');
    expect(formatPeriod('2024K1', 'sv')).toBe('kvartal 1 2024');
    expect(formatPeriod('2024M03', 'sv')).toBe('mars 2024');
    expect(formatPeriod('2024M03', 'en')).toBe('March 2024');
  });
  it('leaves other text alone', () => expect(formatPeriod('läsåret 23/24', 'sv')).toBe('läsåret 23/24'));
});

describe('periodBeginning', () => {
  it('is where a year, a quarter and a month begin', () =>
    expect(['2024', '2024K2', '2024M07'].map(periodBeginning)).toEqual([2024, 2024.25, 2024.5]));
  it('is nowhere for what is no period', () => expect(periodBeginning('snart')).toBeNaN());
});

describe('periodPosition', () => {
  it('puts a period at its middle', () => {
    expect(periodPosition('2024')).toBe(2024.5);
    expect(periodPosition('2024K1')).toBe(2024.125);
    expect(periodPosition('2024M12')).toBeCloseTo(2024 + 11.5 / 12);
  });
  it('has no place for what is no period', () => expect(periodPosition('snart')).toBeNaN());
});

describe('comparePeriods', () => {
  it('sorts across kinds by time', () =>
    expect(['2025', '2024K3', '2024', '2024M01'].sort(comparePeriods)).toEqual(['2024M01', '2024', '2024K3', '2025']));
});
