import fc from 'fast-check';
import { fits, mergedPassages, type Passage, touches, trimmed, without } from './passage';

const passage = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Passage => ({ start, end: start + length }));
const covered = (passages: readonly Passage[]) =>
  new Set(passages.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));

describe('passages of an answer', () => {
  it('become one where they touch or overlap', () =>
    expect(
      mergedPassages([
        { start: 9, end: 12 },
        { start: 0, end: 4 },
        { start: 3, end: 6 },
        { start: 6, end: 7 },
      ]),
    ).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 12 },
    ]));
  it('cover the same characters when they are merged, each once and in order', () =>
    fc.assert(
      fc.property(fc.array(passage), (all) => {
        const merged = mergedPassages(all);
        expect(covered(merged)).toEqual(covered(all));
        expect(merged.every(({ start }, at) => at === 0 || start > (merged[at - 1]?.end ?? 0))).toBe(true);
      }),
    ));
  it('lose what is taken out, and nothing else', () =>
    fc.assert(
      fc.property(fc.array(passage), passage, (all, out) => {
        const left = without(all, out);
        expect(touches(left, out)).toBe(false);
        expect(covered(left)).toEqual(new Set([...covered(all)].filter((at) => at < out.start || at >= out.end)));
      }),
    ));
  it.each([
    [{ start: 0, end: 3 }, true],
    [{ start: 0, end: 4 }, false],
    [{ start: 2, end: 2 }, false],
    [{ start: -1, end: 2 }, false],
    [{ start: 0.5, end: 2 }, false],
  ])('%j is of a text of three characters: %s', (of, expected) => expect(fits(of, 'abc')).toBe(expected));
  it('are told without the white space around them; nothing but white space is no passage', () => {
    expect(trimmed({ start: 0, end: 6 }, ' en två')).toEqual({ start: 1, end: 6 });
    expect(trimmed({ start: 3, end: 4 }, ' en två')).toBeNull();
  });
});
