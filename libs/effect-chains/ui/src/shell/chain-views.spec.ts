import { panelOf, viewOf } from './chain-views';

describe('how a chain is looked at', () => {
  it('is what the address says', () => expect(viewOf('tabell', true)).toBe('tabell'));

  it('is the drawing, and the outline where there is no room for one', () => {
    expect(viewOf(undefined, false)).toBe('bild');
    expect(viewOf('annat', true)).toBe('disposition');
  });

  it('is with nothing beside it unless the address names it', () => {
    expect(panelOf('versioner')).toBe('versioner');
    expect(panelOf('annat')).toBeNull();
  });
});
