import { segmentsOf } from './line-segments';

const points = (...values: (number | null)[]) => values.map((value, at) => ({ period: String(2020 + at), value }));

describe('segmentsOf', () => {
  it('keeps a whole line whole', () => expect(segmentsOf([{ name: 'A', points: points(1, 2, 3) }])).toHaveLength(1));
  it('does not bridge a missing value', () => {
    const segments = segmentsOf([{ name: 'A', points: points(1, null, 3, 4) }]);
    expect(segments.map(({ series }) => series.map(({ value }) => value))).toEqual([[1], [3, 4]]);
    expect(segments.map(({ name }) => name)).toEqual(['A', 'A (2)']);
  });
  it('does not cross a break in the series', () => {
    const segments = segmentsOf([{ name: 'A', points: points(1, 2, 3) }], [{ period: '2022', note: '' }]);
    expect(segments.map(({ series }) => series.map(({ value }) => value))).toEqual([[1, 2], [3]]);
  });
  it('breaks between quarters where the break begins with a year', () => {
    const quarters = ['2021K4', '2022K1', '2022K2'].map((period) => ({ period, value: 1 }));
    const segments = segmentsOf([{ name: 'A', points: quarters }], [{ period: '2022', note: '' }]);
    expect(segments.map(({ series }) => series.length)).toEqual([1, 2]);
  });
  it('is whole where the break lies before all values, or is of no period', () =>
    expect(
      segmentsOf(
        [{ name: 'A', points: points(1, 2) }],
        [
          { period: '2020', note: '' },
          { period: 'snart', note: '' },
        ],
      ),
    ).toHaveLength(1));
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
