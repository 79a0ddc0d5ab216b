import { contrastToWhite, LEAST_CONTRAST } from './region-look';

describe('a colour against white', () => {
  it.each([
    ['#000000', 21],
    ['#FFFFFF', 1],
    ['#767676', 4.54],
    ['#FF0000', 4],
  ])('%s stands out %d to 1', (colour, ratio) => expect(contrastToWhite(colour)).toBeCloseTo(ratio, 1));

  it('is enough for the darkest grey that passes, and not for the next', () => {
    expect(contrastToWhite('#767676')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastToWhite('#777777')).toBeLessThan(LEAST_CONTRAST);
  });

  it.each(['red', '#FFF', '#12345G', ''])('is not guessed for %j', (colour) =>
    expect(() => contrastToWhite(colour)).toThrow(RangeError),
  );
});
