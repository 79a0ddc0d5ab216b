import { numeric } from './numeric';

describe('a numeric column', () => {
  it('is a number in code, to the last decimal', () => {
    expect(numeric.from('14200000.35')).toBe(14_200_000.35);
  });

  it('keeps nothing as nothing, not as zero', () => {
    expect(numeric.from(null)).toBeNull();
    expect(numeric.to(null)).toBeNull();
  });
});
