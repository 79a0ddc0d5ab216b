import { read } from '../text/wording';
import { yearsOf } from './years';

const roles = (text: string): string[] => yearsOf(read(text)).map(({ role }) => role);

describe('years', () => {
  it.each([
    'Andelen ska öka till 80 procent senast 2030',
    'Koldioxidutsläppen skall 2030 vara lägre',
    'Sjukfrånvaron ska ned från 9,1 till 7,0 procent (2023–2028)',
    'Före 2029 års utgång har tjugofem skolor anslutit sig',
    'Norrhamra – skönaste skärgården 2032',
    'Valdeltagandet ska vara samma som hos övriga 2034',
    'Ett tåg i timmen till Ekvik 2033',
    'Alla föreningar har en plan mot rasism 2029',
    'Vi vill att Älvdal 2038 har tagit steg mot drömmen',
  ])('sees when in %j', (text) => {
    expect(roles(text)).toEqual(['deadline']);
  });

  it.each([
    'Utsläppen ska minska jämfört med 1990',
    'Matsvinnet ska reduceras från 2019-års mängd',
    'Utsläppen ska sänkas till 1990 års nivå',
    'Med 2018 som jämförelseår ska produktionen vara oförändrad',
    'Väntetiden ska vara högst 20 dagar, att jämföra med 47 dagar 2023',
    'Elanvändningen har sänkts i förhållande till 2018',
  ])('sees what is compared with in %j', (text) => {
    expect(roles(text)).toEqual(['baseline']);
  });

  it.each([
    'I linje med strategin Norrhamra 2040 ska nivån närma sig rikets',
    'Agenda 2030 ska genomsyra allt',
    'Det trygga Norrhamra 2040',
  ])("does not count a year in a name as a deadline: '%s'", (text) => {
    expect(roles(text)).toEqual(['name']);
  });

  it('does not count a number of things as a year', () => {
    expect(roles('Antalet anställda ska ha vuxit med 2000 personer')).toEqual([]);
    expect(roles('2000 bostäder ska byggas')).toEqual([]);
  });

  it('reads a span of change as its start and its end', () => {
    expect(roles('Antalet gästnätter ska öka med 25 procent mellan 2024 och 2030')).toEqual(['baseline', 'deadline']);
  });
});
