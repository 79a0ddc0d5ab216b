import { EMPTY_TEXT, type RichText } from '@rt/reporting/domain';
import { textBlocks } from './text-blocks';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;
const FILE = '00000000-0000-4000-8000-000000000001';
const TEXT: RichText = {
  type: 'doc',
  content: [
    words('a'),
    words('b'),
    { type: 'tableReference', attrs: { key: 'studies' } },
    { type: 'picture', attrs: { file: FILE, alt: 'Karta' } },
    words('c'),
  ],
};

describe('a text for a file', () => {
  it('is parted where a table or a picture stands', () => {
    const bytes = Uint8Array.of(1);
    const blocks = textBlocks(TEXT, new Map([[FILE, { bytes, type: 'png' }]]));
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'table', 'picture', 'text']);
    expect(blocks[2]).toEqual({ kind: 'picture', bytes, type: 'png', alt: 'Karta' });
  });

  it('tells in words of a picture that is gone', () =>
    expect(textBlocks(TEXT)[2]).toEqual({ kind: 'note', text: 'Karta' }));

  it('has nothing in it where nothing is written', () => expect(textBlocks(EMPTY_TEXT)).toEqual([]));
});
