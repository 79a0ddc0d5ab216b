import type { RichText } from '../text/rich-text';
import { plainLines } from './plain-lines';

const text: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Studier' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'figure', attrs: { key: 'studies', seen: '12' } },
        { type: 'text', text: ' studier', marks: [{ type: 'strong' }] },
        { type: 'lineBreak' },
        { type: 'text', text: 'blev klara.' },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Ett' }] },
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'under' }] }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('a text as lines', () => {
  it('has figures written out, numbers before items, and no empty line', () =>
    expect(plainLines(text)).toEqual([
      { kind: 'heading', depth: 0, text: 'Studier' },
      { kind: 'paragraph', depth: 0, text: '12 studier blev klara.' },
      { kind: 'bullet', depth: 0, text: '1. Ett' },
      { kind: 'bullet', depth: 1, text: 'under' },
    ]));

  it('is nothing where nothing is written', () =>
    expect(plainLines({ content: [{ type: 'paragraph' }, { type: 'tableReference', attrs: { key: 'a' } }] })).toEqual(
      [],
    ));
});
