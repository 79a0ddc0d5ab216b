import {
  municipalitiesOf,
  municipalityName,
  municipalityNamed,
  outsideCounty,
  outsideCountyMessage,
} from './municipality';
import { NAMES_BY_COUNTY } from './municipality-names';

const counties = Object.keys(NAMES_BY_COUNTY).filter((county) => county !== '99');

describe('Sweden’s municipalities', () => {
  it('are 290 in 21 counties, each with a code and a name of its own', () => {
    const all = counties.flatMap((county) => municipalitiesOf(county));
    expect([counties.length, all.length]).toEqual([21, 290]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(290);
    expect(new Set(all.map(({ name }) => name)).size).toBe(290);
  });
  it('stand by Swedish alphabet', () =>
    expect(municipalitiesOf('20').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Avesta', 'Vansbro', 'Älvdalen']),
    ));
  it('end with what begins with Ä in Dalarna', () => expect(municipalitiesOf('20').at(-1)?.name).toBe('Älvdalen'));
  it('are none for a region without a county', () => expect(municipalitiesOf(null)).toEqual([]));
  it('are called what they are called', () => {
    expect(municipalityName('2039')).toBe('Älvdalen');
    expect(municipalityName('0000')).toBe('0000');
  });
});

describe('municipalityNamed', () => {
  it.each([
    ['2080', '2080'],
    ['Falun', '2080'],
    ['falu kommun', '2080'],
    ['Falun kommun', '2080'],
    ['Ludvika kommun', '2085'],
    ['Mora', '2062'],
    ['Borås stad', '1490'],
    ['Atlantis', null],
    ['', null],
  ])('finds %p as %p', (text, code) => expect(municipalityNamed(text)?.code ?? null).toBe(code));
});

describe('outsideCounty', () => {
  it('finds those of another county, and those that are none', () =>
    expect(outsideCounty(['2080', '2180', '2099'], '20')).toEqual(['2180', '2099']));
  it('says which', () =>
    expect(outsideCountyMessage(['2180']).sv).toBe(
      'Gävle är ingen kommun i länet. Välj bland länets kommuner. Inget är sparat.',
    ));
});
