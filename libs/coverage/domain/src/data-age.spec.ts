import { currentSince } from './data-age';

describe('whether values are current', () => {
  it('lets statistics lag: in 2026 the values of 2023 are current', () =>
    expect(currentSince('2026-11-23')).toBe('2023-01-01'));
  it('does not depend on the day of the year', () =>
    expect(currentSince('2026-01-01')).toBe(currentSince('2026-12-31')));
});
