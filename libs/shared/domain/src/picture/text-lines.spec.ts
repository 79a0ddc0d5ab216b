import fc from 'fast-check';
import { shortened, textLines, textWidth } from './text-lines';

const WIDTH = 160;
const words = (text: string) => text.replace(/\s+/g, '');

describe('the lines of a text', () => {
  it('break between words', () => {
    expect(textLines('Fler unga går färdigt gymnasiet i tid', WIDTH)).toEqual([
      'Fler unga går färdigt',
      'gymnasiet i tid',
    ]);
  });

  it('are one where the text is short, and one empty where there is none', () => {
    expect(textLines('Kurser', WIDTH)).toEqual(['Kurser']);
    expect(textLines('  ', WIDTH)).toEqual(['']);
  });

  it('break a word only where it is wider than a line', () => {
    const lines = textLines('En kompetensförsörjningsstrategiutvärdering', 120);
    expect(lines[0]).toBe('En');
    expect(lines.slice(1).join('')).toBe('kompetensförsörjningsstrategiutvärdering');
  });

  it('lose no word and are never too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const lines = textLines(text, WIDTH);
        expect(words(lines.join(''))).toBe(words(text));
        for (const line of lines) if ([...line].length > 1) expect(textWidth(line)).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });

  it('do not depend on how the words were spaced', () => {
    expect(textLines('Fler  unga\ngår\tut', WIDTH)).toEqual(textLines('Fler unga går ut', WIDTH));
  });
});

describe('a shortened text', () => {
  it('ends with an ellipsis where something is left out', () => {
    expect(shortened('Fler unga går färdigt gymnasiet', 100)).toMatch(/^Fler unga.*[^ ]…$/);
  });
  it('is the text itself where it fits', () => expect(shortened('Fler unga', 100)).toBe('Fler unga'));
  it('is never wider than the room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) =>
        expect(textWidth(shortened(text, 80))).toBeLessThanOrEqual(80),
      ),
    );
  });
});
