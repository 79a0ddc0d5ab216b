import { FRAMEWORK_ITEMS, FRAMEWORKS, isCrosswalkEntry } from './crosswalk';

describe('the frameworks that goals are held against', () => {
  it('are four national areas, 23 objectives of the fund and 17 goals', () =>
    expect(FRAMEWORKS.map((framework) => FRAMEWORK_ITEMS[framework].length)).toEqual([4, 23, 17]));
  it.each(FRAMEWORKS)('have each code of %s once, and both names', (framework) => {
    const items = FRAMEWORK_ITEMS[framework];
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    expect(items.filter(({ name }) => !name.sv || !name.en)).toEqual([]);
  });
  it('know their own codes alone', () => {
    expect(isCrosswalkEntry({ framework: 'agenda2030', code: '17' })).toBe(true);
    expect(isCrosswalkEntry({ framework: 'agenda2030', code: '18' })).toBe(false);
    expect(isCrosswalkEntry({ framework: 'national', code: '1.1' })).toBe(false);
  });
});
