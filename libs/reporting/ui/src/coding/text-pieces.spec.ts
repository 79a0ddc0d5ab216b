import { textLines } from './text-pieces';

const TEXT = 'Vi har en plan. Den följs upp.\n\nSen lär vi.';

describe('the pieces of an answer', () => {
  const whole = (lines: ReturnType<typeof textLines>) =>
    lines.map(({ pieces, gap }) => pieces.map(({ text }) => text).join('') + gap).join('');

  it('are its sentences, with all that stands between them', () => {
    const lines = textLines(TEXT, []);
    expect(lines.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Vi har en plan.', 'Den följs upp.', 'Sen lär vi.']); // prettier-ignore
    expect(whole(lines)).toBe(TEXT);
  });
  it('are cut where a mark begins and ends, and know their codes', () => {
    const lines = textLines(TEXT, [{ number: 2, passages: [{ start: 7, end: 14 }] }]);
    expect(lines[0]?.pieces.map(({ text, codes, ends }) => [text, codes, ends])).toEqual([
      ['Vi har ', [], []],
      ['en plan', [2], [2]],
      ['.', [], []],
    ]);
    expect(whole(lines)).toBe(TEXT);
  });
  it('carry a code’s number once, at the end of a passage that goes over sentences', () => {
    const lines = textLines(TEXT, [{ number: 1, passages: [{ start: 0, end: 30 }] }]);
    expect(lines.flatMap(({ pieces }) => pieces.map(({ codes, ends }) => [codes, ends]))).toEqual([
      [[1], []],
      [[1], [1]],
      [[], []],
    ]);
  });
  it('tell words that suggest a code from those a person has marked', () => {
    const [line] = textLines(TEXT, [], [{ start: 10, end: 14 }]);
    expect(line?.pieces.map(({ text, hint }) => [text, hint])).toEqual([
      ['Vi har en ', false],
      ['plan', true],
      ['.', false],
    ]);
  });
  it('are none of a text without words', () => expect(textLines(' \n', [])).toEqual([]));
});
