import { commonName, type CommonPassport, differencesOf, regionsOf } from './nation-indicators';

const passport = (given: Partial<CommonPassport> = {}): CommonPassport => ({
  ...{ regionId: 'a', regionName: 'Region A', name: 'Sysselsättningsgrad', definition: 'Andel av 20–64 år.' },
  ...{ unit: 'procent', polarity: 'higher', source: 'SCB', sourceId: null, levels: ['sub_goal'] },
  ...given,
});
const differs = (given: Partial<CommonPassport>) => differencesOf({ passports: [passport(), passport(given)] });

describe('an indicator that several regions have', () => {
  it('differs in nothing where they say the same, whatever the capitals and the spaces', () =>
    expect(differs({ regionId: 'b', name: 'Annat namn', unit: ' Procent', levels: [] })).toEqual([]));

  it.each([
    ['unit', { unit: 'promille' }],
    ['polarity', { polarity: 'lower' }],
    ['source', { source: 'Kolada' }],
    ['source', { sourceId: 'N00914' }],
    ['definition', { definition: null }],
  ] as const)('differs in %s: %j', (what, given) => expect(differs(given)).toEqual([what]));

  it('is called what most call it', () => {
    const passports = [passport({ name: 'B' }), passport({ name: 'A' }), passport({ name: 'B' })];
    expect(commonName({ passports })).toBe('B');
    expect(commonName({ passports: passports.slice(0, 2) })).toBe('A');
  });

  it('is counted by its regions, also where one has two of it', () =>
    expect(regionsOf({ passports: [passport(), passport({ name: 'Män' }), passport({ regionId: 'b' })] })).toBe(2));
});
