import { namedPoints, newestPoint, pointFrom } from './version-point';

describe('a point in the history of a chain', () => {
  it('is now, or after a change by its number', () => {
    expect(pointFrom('nu', 4)).toBe('nu');
    expect(pointFrom('12', 4)).toBe(12);
  });

  it.each([undefined, '', '-1', 'igår', '1e9', '12345678901'])('is not %s', (text) =>
    expect(pointFrom(text, 4)).toBe(4),
  );

  it('is told once for versions with the same content, and begins with now and ends with the beginning', () => {
    const version = (name: string, seq: number) => ({ id: null, name, seq, at: '', by: null });
    const texts = (...versions: ReturnType<typeof version>[]) =>
      namedPoints(versions, ({ name }) => name).map(({ text }) => text);
    expect(texts(version('B', 4), version('A', 4), version('C', 2))).toEqual([
      'Nu',
      'B · A',
      'C',
      'När kedjan skapades',
    ]);
    expect(texts(version('Först', 0))).toEqual(['Nu', 'Först']);
  });

  it('is the newest version where nobody has said, or the beginning', () => {
    const version = { id: null, name: 'x', at: '', by: null };
    expect(
      newestPoint([
        { ...version, seq: 3 },
        { ...version, seq: 9 },
      ]),
    ).toBe(9);
    expect(newestPoint([])).toBe(0);
  });
});
