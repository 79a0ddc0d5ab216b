import { segmentsOf } from './line-segments';

const points = (...values: (number | null)[]) => values.map((value, at) => ({ period: String(2020 + at), value }));

describe('segmentsOf', () => {
  it('keeps a whole line whole', () => expect(segmentsOf([{ name: 'A', points: points(1, 2, 3) }])).toHaveLength(1));
  it('does not bridge a missing value', () => {
    const segments = segmentsOf([{ name: 'A', points: points(1, null, 3, 4) }]);
    expect(segments.map(({ series }) => series.map(({ value }) => value))).toEqual([[1], [3, 4]]);
    expect(segments.map(({ name }) => name)).toEqual(['A', 'A (2)']);
  });
  it('draws in the order of time', () => {
    const [segment] = segmentsOf([{ name: 'A', points: [...points(1, 2)].reverse() }]);
    expect(segment?.series.map(({ value }) => value)).toEqual([1, 2]);
  });
  it('leaves out a period it cannot place', () =>
    expect(segmentsOf([{ name: 'A', points: [{ period: 'snart', value: 1 }] }])).toEqual([]));
  it('says which series a stretch belongs to', () =>
    expect(
      segmentsOf([
        { name: 'A', points: [] },
        { name: 'B', points: points(1) },
      ])[0]?.index,
    ).toBe(1));
});
