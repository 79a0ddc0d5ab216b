import { anyText, anyWords } from '../../testing/src';
import fc from 'fast-check';
import { isBlank, picturesIn, plainText, richTextFromPlain } from './plain-text';
import { EMPTY_TEXT, type RichText } from './rich-text';

const TEXT: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Hur vi arbetar' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'figure', attrs: { key: 'studies.completed', seen: '12' } },
        { type: 'text', text: ' studier ' },
        { type: 'text', text: 'blev klara', marks: [{ type: 'strong' }] },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'bulletList', content: ['A', 'B'].map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })) }, // prettier-ignore
    { type: 'tableReference', attrs: { key: 'studies.completed' } },
    { type: 'picture', attrs: { file: 'f', alt: 'Karta över länet' } },
  ],
};

describe('the plain text of a text', () => {
  it('has every word, with figures as they were seen', () =>
    expect(plainText(TEXT)).toBe('Hur vi arbetar\n\n12 studier blev klara.\n\n• A\n• B\n\nKarta över länet'));
  it('is that which it was made of', () => {
    const plain = 'Rad ett\nRad två\n\nNytt stycke';
    expect(plainText(richTextFromPlain(plain))).toBe(plain);
    expect(richTextFromPlain(plain).content).toHaveLength(2);
  });
  it('gives back any words that were without structure', () =>
    fc.assert(
      fc.property(fc.array(anyWords.map((words) => words.trim()).filter(Boolean), { minLength: 1 }), (paragraphs) => {
        const plain = paragraphs.join('\n\n').normalize('NFC');
        expect(plainText(richTextFromPlain(plain))).toBe(plain);
      }),
    ));
  it('is nothing for nothing', () => expect(richTextFromPlain(' \n ')).toEqual(EMPTY_TEXT));
});

describe('a blank text', () => {
  it('has no word', () => expect([EMPTY_TEXT, richTextFromPlain('  ')].map(isBlank)).toEqual([true, true]));
  it('has neither a table nor a picture', () =>
    expect(isBlank({ type: 'doc', content: [{ type: 'tableReference', attrs: { key: 'a' } }] })).toBe(false));
  it('is never one with a plain text', () =>
    fc.assert(fc.property(anyText, (text) => expect(isBlank(text) && plainText(text) !== '').toBe(false))));
});

it('tells which pictures stand in a text', () => expect(picturesIn(TEXT)).toEqual(['f']));
