import { segmentsOf } from './line-segments';
import { uncertaintyOf } from './uncertainty';

const line = (name: string, ...margins: (number | null)[]) => ({
  name,
  points: margins.map((margin, at) => ({ period: String(2020 + at), value: 10, margin })),
});
const drawn = (...lines: ReturnType<typeof line>[]) => {
  const { bands, whiskers } = uncertaintyOf(segmentsOf(lines));
  return { bands: bands.map(({ points }) => points.length), whiskers: whiskers.map(({ points }) => points.length) };
};

describe('uncertaintyOf', () => {
  it('is a band along values in a row', () => expect(drawn(line('A', 1, 1, 1))).toEqual({ bands: [3], whiskers: [] }));
  it('does not stretch over a value whose margin is not known', () =>
    expect(drawn(line('A', 1, 1, null, 1))).toEqual({ bands: [2], whiskers: [1] }));
  it('is whiskers where two lines have it', () =>
    expect(drawn(line('A', 1, 1), line('B', 1, 1))).toEqual({ bands: [], whiskers: [2, 2] }));
  it('stands side by side where several lines have it, the middle one at its point', () => {
    const { whiskers } = uncertaintyOf(segmentsOf([line('A', 1, 1), line('B', 1, 1), line('C', 1, 1)]));
    expect(whiskers.map(({ shift }) => shift)).toEqual([-6, 0, 6]);
  });
  it('is nothing where no margin is known', () =>
    expect(drawn(line('A', null, 0))).toEqual({ bands: [], whiskers: [] }));
});
