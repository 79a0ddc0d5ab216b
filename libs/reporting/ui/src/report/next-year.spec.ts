import { nextYear } from './next-year';

describe('the year whose report is opened next', () => {
  it('is this year where none is open', () => expect(nextYear([], 2026)).toBe(2026));
  it('is this year where the latest is older', () => expect(nextYear([{ year: 2020 }], 2026)).toBe(2026));
  it('is the one after the latest that is open', () =>
    expect(nextYear([{ year: 2026 }, { year: 2025 }], 2026)).toBe(2027));
});
