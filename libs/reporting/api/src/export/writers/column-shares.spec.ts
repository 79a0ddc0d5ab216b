import { columnShares } from './column-shares';
import { longTable } from './testing/documents';

describe('the widths of columns', () => {
  it('add up to the whole, and give more to what is longer', () => {
    const shares = columnShares(longTable(20), 'sv');
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
  });

  it('are given to an empty table by its headings alone', () =>
    expect(columnShares(longTable(0), 'sv').every((share) => share > 0.1)).toBe(true));
});
