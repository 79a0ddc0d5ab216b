import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { html, safeAddress } from './html';

const read = (text: string) => new JSDOM(`<!doctype html><body>${text}</body>`).window.document;

describe('a template of HTML', () => {
  it('escapes text and attributes', () => {
    const title = `"><script>alert('1')</script>&amp;`;
    const document = read(html`<p title="${title}">${title}</p>`.text);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('p')?.textContent).toBe(title);
    expect(document.querySelector('p')?.getAttribute('title')).toBe(title);
  });

  it('takes markup of its own as it is, and lists of it', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<p>${items}</p>`.text).toBe('<p><li>a</li><li>&lt;b&gt;</li></p>');
  });

  it('writes nothing for nothing, and zero for zero', () => {
    expect(html`[${null}${undefined}${false}${0}]`.text).toBe('[0]');
  });

  it('gives every text back as it was, and makes no element of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const document = read(html`<p title="${text}">${text}</p>`.text);
        expect(document.body.children).toHaveLength(1);
        const kept = text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '');
        expect(document.querySelector('p')?.textContent?.replace(/[\p{Cc}]/gu, '')).toBe(kept);
      }),
    );
  });
});

describe('an address', () => {
  it.each(['https://a.se/x?y=1', 'mailto:a@b.se', '/oppet/dalarna', '#mal', '../index.html'])('may be %s', (address) =>
    expect(safeAddress(address)).toBe(address),
  );
  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ' JaVaScript:x', 'x'])(
    'may not be %s',
    (address) => expect(safeAddress(address)).toBeNull(),
  );
});
