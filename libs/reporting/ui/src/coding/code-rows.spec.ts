import { FRAMES_2018 } from '@rt/reporting/domain';
import { codeRows, hintsIn, marksOf } from './code-rows';

const [approach] = FRAMES_2018.frames as [(typeof FRAMES_2018.frames)[0]];
const TEXT = 'Arbetet utgår från lärandeplanen. Vi träffas ofta.';

describe('the codes of a theme to an answer', () => {
  it('are numbered as they are pressed, and suggested with the words that do it, but never taken by themselves', () => {
    const rows = codeRows(approach, TEXT, [], 'sv');
    expect(rows.map(({ number, taken }) => [number, taken])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
    expect(rows[0]).toMatchObject({ suggested: ['lärandeplanen'], sentences: [{ start: 0, end: 33 }] });
    expect(rows[1]?.suggested).toEqual([]);
    expect(hintsIn(approach, TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['lärandeplanen']);
  });
  it('show the words they are taken on', () => {
    const taken = [{ code: 'overall_ambition', passages: [{ start: 34, end: 50 }] }];
    expect(codeRows(approach, TEXT, taken, 'en')[1]).toMatchObject({
      name: 'Overall ambition',
      taken: true,
      quotes: [{ text: 'Vi träffas ofta.' }],
    });
    expect(marksOf(approach, taken)).toEqual([{ number: 2, passages: [{ start: 34, end: 50 }] }]);
  });
});
