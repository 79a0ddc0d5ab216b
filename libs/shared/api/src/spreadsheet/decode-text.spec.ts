import fc from 'fast-check';
import { decodeText } from './decode-text';

describe('decodeText', () => {
  it('never takes Windows-1252 with Swedish letters for UTF-8', () =>
    expect(decodeText(Buffer.from([0xd6, 0x6b, 0x61, 0x20, 0xe5, 0xe4]))).toBe('Öka åä'));
  it('knows the signs Windows adds to Latin-1', () =>
    expect(decodeText(Buffer.from([0x80, 0x20, 0x96, 0x20, 0xe5]))).toBe('€ – å'));
  it('marks zero characters, which cannot be stored', () => expect(decodeText(Buffer.from('a\0b'))).toBe('a\uFFFDb'));
  it('gives back every text written in UTF-8', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    ));
});
