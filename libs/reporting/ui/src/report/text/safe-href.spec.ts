import { hrefFrom, safeHref } from './safe-href';

describe('the address of a link', () => {
  it.each(['https://rufs.se/a?b=1', 'http://rufs.se', 'mailto:anna@rufs.se', '/insatser?fond=1-1'])(
    'may be %s',
    (href) => expect(safeHref(href)).toBe(href),
  );
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '//evil.se',
    '/\\evil.se',
    'file:///c',
    '',
  ])('may not be %s', (href) => expect(safeHref(href)).toBeNull());
  it('is made whole where only a host or an e-mail address is written', () => {
    expect(hrefFrom('rufs.se/plan')).toBe('https://rufs.se/plan');
    expect(hrefFrom(' anna@rufs.se ')).toBe('mailto:anna@rufs.se');
    expect(hrefFrom('inte en adress')).toBeNull();
  });
});
