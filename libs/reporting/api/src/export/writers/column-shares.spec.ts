import { textWidth } from '@rt/shared/domain';
import { columnShares } from './column-shares';
import { longTable } from './testing/documents';

describe('the widths of columns', () => {
  it('add up to the whole, and give more to what is longer', () => {
    const shares = columnShares(longTable(20), 'sv');
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
  });

  it('leave each heading room for its longest word, however long a neighbour’s text is', () => {
    const label = (sv: string) => ({ label: { sv, en: sv }, format: 'count' as const });
    const text = { label: { sv: 'Mål', en: 'Goal' }, format: 'text' as const };
    const columns = [label('Nummer'), text, { ...text }, label('Indikatorer'), label('Insatser')];
    const rows = [[1, 'ord '.repeat(60), 'ord '.repeat(60), 1, 1]];
    const shares = columnShares({ ...longTable(0), columns, rows }, 'sv');
    const words = ['Nummer', 'Mål', 'Mål', 'Indikatorer', 'Insatser'].map(textWidth);
    for (const [at, share] of shares.entries()) expect(share * 700).toBeGreaterThan(words[at] ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('are given to an empty table by its headings alone', () =>
    expect(columnShares(longTable(0), 'sv').every((share) => share > 0.1)).toBe(true));
});
