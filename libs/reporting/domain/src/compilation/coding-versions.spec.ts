import { codingVersionOf, frameOf, sameCode } from './coding-versions';
import { FRAMES_2018 } from './frames-2018';

const later = { ...FRAMES_2018, from: 2027 };

describe('the codes of a year', () => {
  it('are of the latest version from that year or before', () => {
    expect(codingVersionOf(2026, [later, FRAMES_2018])).toBe(FRAMES_2018);
    expect(codingVersionOf(2027, [FRAMES_2018, later])).toBe(later);
    expect(codingVersionOf(2017)).toBeNull();
  });
  it('are found by theme, and there is none by any other name', () => {
    expect(frameOf(2026, 'use')?.question).toBe('ak6.use');
    expect(frameOf(2026, 'toString')).toBeNull();
    expect(frameOf(2017, 'use')).toBeNull();
  });
});

describe('two codes', () => {
  const code = { key: 'a', name: { sv: 'A', en: 'A' }, definition: null };
  it('are the same while key, name and definition are', () => {
    expect(sameCode(code, { ...code })).toBe(true);
    expect(sameCode(code, { ...code, definition: { sv: 'Mer.', en: 'More.' } })).toBe(false);
    expect(sameCode(code, { ...code, name: { sv: 'B', en: 'A' } })).toBe(false);
    expect(sameCode(code, { ...code, key: 'b' })).toBe(false);
  });
});
