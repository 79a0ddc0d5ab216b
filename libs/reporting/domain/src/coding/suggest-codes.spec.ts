import { CODED_THEMES } from '../compilation/coding-frame';
import { FRAMES_2018 } from '../compilation/frames-2018';
import { CORPORA } from './fixtures/corpora';
import { suggestCodes } from './suggest-codes';

const ALL = [...CORPORA.known, ...CORPORA.unseen];
const frameOf = (theme: string) => {
  const found = FRAMES_2018.frames.find((frame) => frame.theme === theme);
  if (!found) throw new Error(theme);
  return found;
};
const codes = (theme: string, text: string) => suggestCodes(frameOf(theme), text).map(({ code }) => code);

describe('suggested codes', () => {
  it('come with the words that suggest them, as they stand in the answer', () => {
    const text = 'Året var bra. En utvärdering av företagsstöden ledde till nya riktlinjer.';
    const [found] = suggestCodes(frameOf('use'), text);
    expect(found).toMatchObject({ code: 'guidelines', words: [{ text: 'riktlinjer' }] });
    for (const { start, end, text: said } of found?.words ?? []) expect(text.slice(start, end)).toBe(said);
  });

  it('are one at most where a region has one: a framework before an ambition, an ambition before a way of working', () => {
    expect(codes('approach', 'Lärandeplanen styr. Ambitionen är lärande. Vi följer upp löpande.')).toEqual([
      'strategic_framework',
    ]);
    expect(codes('approach', 'Ambitionen är lärande. Vi följer upp löpande.')).toEqual(['overall_ambition']);
  });

  it('do not take a plan that is yet to be made for one that governs', () => {
    const text = 'Vi följer upp löpande. En lärandeplan ska tas fram.';
    expect(codes('approach', text)).toEqual(['general_approach']);
    expect(codes('development', text)).toEqual(['framework']);
  });

  it('give the general code only where nothing in particular is said', () => {
    expect(codes('use', 'Resultaten används i det dagliga arbetet.')).toEqual(['general']);
    expect(codes('use', 'Resultaten används i det dagliga arbetet och i RUS.')).toEqual(['strategies']);
  });

  it.each(['', 'Under året har varken analyser eller utvärderingar gjorts.', '🙂'])('are none for %j', (text) => {
    for (const theme of ['development', 'efforts', 'use']) expect(codes(theme, text)).toEqual([]);
  });
});

describe('the labelled answers', () => {
  it('are each there once, and given codes that exist', () => {
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
    for (const theme of CODED_THEMES)
      for (const given of ALL.flatMap(({ codes: told }) => told[theme] ?? []))
        expect(frameOf(theme).codes.map(({ key }) => key)).toContain(given);
  });
  it('give exactly one code where a region has one', () => {
    for (const { codes: told, text } of ALL) if (told.approach) expect([text, told.approach.length]).toEqual([text, 1]);
  });
});
