import { bareGroupName, comparedPlaces, countiesFit, nextOwnGroup, openPlaceName } from './comparison-group';

describe('comparison groups', () => {
  it.each([
    ['G2329', [], true],
    ['G2329', ['21', '17'], false],
    ['E1', ['21', '17'], true],
    ['E1', ['21'], false],
    ['E1', ['21', '02'], false],
    ['E1', ['21', '2084'], false],
  ])('%s of %j counties fits: %s', (code, counties, fits) => expect(countiesFit({ code, counties })).toBe(fits));
  it('give the next own group the first code that is free', () => {
    expect(nextOwnGroup([])).toBe('E1');
    expect(nextOwnGroup([{ code: 'E1' }, { code: 'G1' }, { code: 'E3' }])).toBe('E2');
  });
  it('need the values of their counties, each of them once, or those of the source', () =>
    expect(
      comparedPlaces({
        comparators: ['21'],
        groups: [
          { code: 'E1', name: 'Liknande', counties: ['17', '21'] },
          { code: 'G2329', name: 'Alla regioner', counties: [] },
        ],
      }),
    ).toEqual(['21', '17', 'G2329']));
  it.each([
    ['Alla regioner (ovägt medel)', 'Alla regioner'],
    ['Liknande regioner, Region Dalarna, 2024', 'Liknande regioner, Region Dalarna, 2024'],
    ['(ovägt medel)', '(ovägt medel)'],
  ])('call %s %s', (name, bare) => expect(bareGroupName(name)).toBe(bare));
  it('are called a mean in open data, and other places what they are', () => {
    expect(openPlaceName({ placeCode: 'G1', placeName: 'Alla regioner (ovägt medel)' })).toBe(
      'ovägt medelvärde (Alla regioner)',
    );
    expect(openPlaceName({ placeCode: '21', placeName: 'Gävleborgs län' })).toBe('Gävleborgs län');
  });
});
