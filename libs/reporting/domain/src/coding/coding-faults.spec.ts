import { FRAMES_2018 } from '../compilation/frames-2018';
import { codingFaults, codingGaps } from './coding-faults';

const [approach, development] = FRAMES_2018.frames as [(typeof FRAMES_2018.frames)[0], (typeof FRAMES_2018.frames)[0]];
const TEXT = 'Arbetet utgår från lärandeplanen.';
const all = [{ start: 0, end: TEXT.length }];
const codesOf = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

describe('codes that are taken', () => {
  it('are kept while they are worked on, even without a passage', () =>
    expect(codingFaults(approach, TEXT, [{ code: 'strategic_framework', passages: [] }])).toEqual([]));
  it('are one where a region has one', () => {
    const two = ['strategic_framework', 'overall_ambition'].map((code) => ({ code, passages: all }));
    expect(codesOf(codingFaults(approach, TEXT, two))).toEqual(['several']);
    const many = ['framework', 'specific'].map((code) => ({ code, passages: all }));
    expect(codingFaults(development, TEXT, many)).toEqual([]);
  });
  it('are of the frame, once, within the text', () =>
    expect(
      codesOf(
        codingFaults(development, TEXT, [
          { code: 'framework', passages: all },
          { code: 'framework', passages: all },
          { code: 'made_up', passages: [{ start: 0, end: TEXT.length + 1 }] },
        ]),
      ),
    ).toEqual(['twice', 'unknown_code', 'outside']));

  it('are done when each rests on a passage', () => {
    const bare = [{ code: 'framework', passages: [] }];
    expect(codingGaps(development, TEXT, bare).map(({ path }) => path)).toEqual(['codes[0].passages']);
    expect(codingGaps(development, TEXT, [{ code: 'framework', passages: all }])).toEqual([]);
  });
  it('may be none where a region has as many as its answer speaks of, or nothing was answered', () => {
    expect(codingGaps(development, TEXT, [])).toEqual([]);
    expect(codesOf(codingGaps(approach, TEXT, []))).toEqual(['no_code']);
    expect(codingGaps(approach, ' \n', [])).toEqual([]);
  });
});
