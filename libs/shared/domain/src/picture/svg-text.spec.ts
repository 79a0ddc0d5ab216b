import { textBlock, xml } from './svg-text';

describe('text in a picture', () => {
  it('is safe for XML', () => expect(xml('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;'));

  it('keeps letters of every kind', () => expect(xml('Åsele – 20 % 😀')).toBe('Åsele – 20 % 😀'));

  it('loses what XML has no form of', () => expect(xml('a\u0000b\u0008c\uD800d\uFFFEe')).toBe('abcde'));

  it('has each line placed outright', () => {
    expect(textBlock(['ett', 'två'], 10, 20, 15, 'fill="#000"')).toBe(
      '<text fill="#000"><tspan x="10" y="20">ett</tspan><tspan x="10" y="35">två</tspan></text>',
    );
  });
});
