import fc from 'fast-check';
import { periodOf, startsOn } from './period-code';

describe('periodOf', () => {
  it.each([
    ['2024', '2024'],
    ['2024K1', '2024K1'],
    ['2024Q3', '2024K3'],
    ['2024-Q3', '2024K3'],
    ['2024M03', '2024M03'],
    ['2024-03', '2024M03'],
  ])('reads %p as %p', (text, period) => expect(periodOf(text)).toBe(period));
  it.each(['2023/24', '2020-2022', '2024V05', '2024M13', '2024K5', '24', '0000', '9999', ''])(
    'does not read %p',
    (text) => expect(periodOf(text)).toBeNull(),
  );
});

describe('startsOn', () => {
  it.each([
    ['2024', '2024-01-01'],
    ['2024K1', '2024-01-01'],
    ['2024K4', '2024-10-01'],
    ['2024M03', '2024-03-01'],
  ])('puts the first day of %p at %p', (period, day) => expect(startsOn(period)).toBe(day));
  it('has no day for what is no period', () => expect(startsOn('snart')).toBeNull());
  it('never puts a later month before an earlier one', () => {
    const month = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
    const code = (at: { year: number; month: number }) => `${at.year}M${String(at.month).padStart(2, '0')}`;
    fc.assert(
      fc.property(month, month, (a, b) => {
        const earlier = a.year * 12 + a.month < b.year * 12 + b.month;
        return String(startsOn(code(a))) < String(startsOn(code(b))) === earlier;
      }),
    );
  });
});
