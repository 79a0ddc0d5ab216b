import { assess } from '../assess';

const vague = (text: string): string[] => assess(text).vague;

describe('vague words', () => {
  it.each([
    ['Ett attraktivt och hållbart län', ['attraktivt', 'hållbart']],
    ['Verka för en levande landsbygd', ['verka för', 'levande']],
    ['Beredskapen är hög', ['hög']],
    ['Systemet är sammanlänkat', ['sammanlänkat']],
    ['Stärkt krisberedskap', ['stärkt']],
    ['Ett bastustarkt Norrhamra', ['bastustarkt']],
    ['En känsla av hemhörighet', ['känsla av hemhörighet']],
    ['Invånarna står starka', ['står starka']],
    ['Trappan mot fjället', ['trappan mot fjället']],
    ['Bygden är kittet i länet', ['kittet']],
    ['En nära vård', ['nära']],
    ['Europas tystaste stränder', ['tystaste']],
    ['Ett Storå med rum för alla', ['rum för alla']],
    ['Klart färre ensamma', ['klart']],
    ['En munter region', ['munter']],
    ['Ett öppet, gladlynt och flitigt län', ['öppet', 'gladlynt', 'flitigt']],
    ['Förenklade och vässade regler', ['förenklade', 'vässade']],
  ])('are found in %j', (text, words) => expect(vague(text)).toEqual(words));

  it.each([
    'Sysselsättningen ska stärkas till 80 procent',
    '62 procent av länsborna uppger mycket bra hälsa',
    'Digital infrastruktur för distansstudier',
    'Nöjd Kund-index ska vara 75',
    'Fartygen är fria från fossilt bränsle',
    'Regionen är en av de fem främsta',
    'Antalet vårdplatser ska öka i stora kommuner',
    'Fler ska handla lokalt odlat',
    'Inga gruvor utan samernas medgivande',
    'Färre barn i ekonomiskt utsatta hushåll',
    'Förbättrad cybersäkerhet ger fler jobb',
  ])('are not found in %j', (text) => expect(vague(text)).toEqual([]));

  it('stay where a slogan stands beside a measured half', () => {
    expect(vague('Landets mysigaste skidort – med 300 000 gästnätter 2036')).toEqual(['mysigaste']);
  });

  it('are settled by the figure of the next sentence', () => {
    expect(vague('Vården ska bli tryggare. Mediantiden ska vara högst 5 veckor.')).toEqual([]);
  });
});
