import { anyText } from '../../testing/src';
import fc from 'fast-check';
import { EMPTY_TEXT } from './rich-text';
import { richTextProblems } from './rich-text-problems';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const run = (text: unknown, marks?: unknown) => ({ type: 'text', text, ...(marks ? { marks } : {}) });
const list = (inner: unknown): unknown => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [p(run('x')), inner] }],
});
const nested = (depth: number): unknown => (depth ? list(nested(depth - 1)) : p(run('innerst')));
const told = (value: unknown) => richTextProblems(value).map(({ path, code }) => [path, code]);

describe('what is wrong with a text', () => {
  it('is nothing for any sound one', () =>
    fc.assert(fc.property(anyText, (text) => expect(richTextProblems(text)).toEqual([]))));
  it('is nothing for an empty one', () => expect(richTextProblems(EMPTY_TEXT)).toEqual([]));

  it('is told of anything at all, without a throw', () =>
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(richTextProblems(value).length).toBeGreaterThan(0))));
  it('is told of a sound one with something foreign put in, at its place', () =>
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const place = at % (text.content.length + 1);
        const content = [...text.content.slice(0, place), { type: 'script' }, ...text.content.slice(place)];
        expect(told({ ...text, content })).toEqual([[`body.content[${place}]`, 'text.foreign']]);
      }),
    ));

  it.each([
    ['a script', doc({ type: 'script', content: [] }), 'body.content[0]', 'text.foreign'],
    ['a name every object has', doc({ type: 'constructor' }), 'body.content[0]', 'text.foreign'],
    ['a foreign attribute', doc({ ...p(run('a')), attrs: { style: 'color:red' } }), 'body.content[0].attrs', 'text.foreign'],
    ['a handler on a run', doc(p({ ...run('a'), onclick: 'x' })), 'body.content[0].content[0].onclick', 'text.foreign'],
    ['a foreign mark', doc(p(run('a', [{ type: 'textStyle' }]))), 'body.content[0].content[0].marks[0]', 'text.foreign'],
    ['a mark twice', doc(p(run('a', [{ type: 'strong' }, { type: 'strong' }]))), 'body.content[0].content[0].marks[1]', 'text.foreign'],
    ['an empty run', doc(p(run(''))), 'body.content[0].content[0].text', 'text.incomplete'],
    ['a line in no block', doc(run('a')), 'body.content[0]', 'text.foreign'],
    ['a control character', doc(p(run('a\u0000b'))), 'body.content[0].content[0].text', 'text.broken-signs'],
    ['half a character', doc(p(run('\ud83d'))), 'body.content[0].content[0].text', 'text.broken-signs'],
    ['a list of nothing', doc({ type: 'bulletList', content: [] }), 'body.content[0]', 'text.incomplete'],
    ['a fifth level of lists', doc(nested(5)), `body.content[0]${'.content[0].content[1]'.repeat(4)}`, 'text.too-deep'],
    ['a heading of the first rank', doc({ type: 'heading', attrs: { level: 3 } }), 'body.content[0].attrs.level', 'text.foreign'],
    ['a picture without words', doc({ type: 'picture', attrs: { file: '9b2f7a52-6c1e-4c55-8d3a-1f0b7c9d2e11', alt: ' ' } }), 'body.content[0].attrs.alt', 'text.alt'],
    ['a figure that was never seen', doc(p({ type: 'figure', attrs: { key: 'a', seen: '' } })), 'body.content[0].content[0].attrs.seen', 'text.incomplete'],
    ['no text at all', 'Hej', 'body', 'text.not-a-text'],
    ['nothing in it', doc(), 'body', 'text.incomplete'],
  ])('names the place of %s', (_, value, path, code) => expect(told(value)).toEqual([[path, code]])); // prettier-ignore

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', 'JaVaScRiPt:alert(1)', ' https://a.example', 'ftp://a.example', ''])(
    'is a link to %j',
    (href) => expect(told(doc(p(run('a', [{ type: 'link', attrs: { href } }]))))).toEqual([['body.content[0].content[0].marks[0].attrs.href', 'text.link']]),
  ); // prettier-ignore

  it('is said of ten million characters, a hundred thousand nodes and a thousand levels in no time, and in few words', () => {
    const huge = [
      doc(p(run('x'.repeat(10_000_000)))),
      doc(...Array.from({ length: 100_000 }, () => p())),
      doc(nested(1000)),
    ];
    const at = performance.now();
    for (const value of huge) {
      const found = richTextProblems(value);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(20);
    }
    expect(performance.now() - at).toBeLessThan(2000);
  });

  it('is what refers to nothing that is known', () => {
    const text = doc(p({ type: 'figure', attrs: { key: 'a.b', seen: '1' } }), {
      type: 'tableReference',
      attrs: { key: 't' },
    });
    expect(richTextProblems(text)).toEqual([]);
    const none = new Set<string>();
    expect(richTextProblems(text, { figures: none, tables: none }).map(({ code }) => code)).toEqual([
      'text.unknown-figure',
      'text.unknown-table',
    ]);
  });
});
