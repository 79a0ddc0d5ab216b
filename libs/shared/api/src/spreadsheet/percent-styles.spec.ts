import { percentStyles } from './percent-styles';

describe('percentStyles', () => {
  it('knows the built-in formats and those made by hand', () => {
    const xml = `<s><numFmts><numFmt numFmtId="170" formatCode="0.0 %"/></numFmts><cellXfs><xf numFmtId="0"/>
      <xf numFmtId="10"><alignment/></xf><xf numFmtId="170"/></cellXfs></s>`;
    expect([...percentStyles(xml)]).toEqual(['1', '2']);
  });
  it('does not count a percent sign that is only a word beside the number', () =>
    expect(
      percentStyles(
        '<s><numFmt numFmtId="170" formatCode="0&quot;%&quot;"/><cellXfs><xf numFmtId="170"/></cellXfs></s>',
      ).size,
    ).toBe(0));
  it('does not count the styles that cell styles are based on', () =>
    expect(
      percentStyles('<s><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs></s>').size,
    ).toBe(0));
  it('finds nothing where there are no styles', () => expect(percentStyles('').size).toBe(0));
});
