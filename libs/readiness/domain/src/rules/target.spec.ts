import { assess } from '../assess';

const target = (text: string): string => assess(text).target;

describe('target', () => {
  it.each([
    'till minst 80 procent',
    '5 000 nya bostäder ska byggas',
    'Länet ska ligga på plats sju',
    'Regionen är landets sjunde största',
    'Länets fyra varv ska finnas kvar 2035',
    'Ett tåg i timmen före 2035',
  ])('is absolute in %j', (text) => expect(target(text)).toBe('absolute'));

  it.each(['Utsläppen ska minska med 30 procent', 'Godsmängden ska tredubblas', 'Fördubblad biogasproduktion'])(
    'is relative in %j',
    (text) => expect(target(text)).toBe('relative'),
  );

  it.each([
    'Sysselsättningen ska vara högre än riksgenomsnittet',
    'Utbildningsnivån ska ligga i nivå med riket',
    'Regionen ska vara en av de tre främsta',
    'Sveriges gästvänligaste län',
    'Antalet elever ska vara minst på dagens nivå',
    'Länet har lägst arbetslöshet i Sverige',
    'Elanvändningen ska vara oförändrad jämfört med 2022',
    'Länet toppar landets ranking',
    'Kvinnor ska ha samma tillgång till riskkapital som män',
  ])('is comparator in %j', (text) => expect(target(text)).toBe('comparator'));

  it.each([
    'Alla elever har behörighet',
    'Ingen ska dö i trafiken',
    'Klimatneutrala kommuner 2035',
    'Hamnen är upptagen som kärnhamn',
    'Utsläppen ska ha upphört',
    'Färjetrafik utan inställda turer',
    'Finansiering klar för den nya bron',
    'Färjorna går helt på el',
    'Vräkningar ska inte förekomma',
    'Jordbruket ska ha nettonollutsläpp',
    'Ersätt oljepannorna före 2027',
    'Ungdomsråd i samtliga kommuner 2027',
  ])('is total in %j', (text) => expect(target(text)).toBe('total'));

  it.each([
    'God hälsa för alla',
    'Nyanlända ska etablera sig inom två år',
    'Bästa länet att leva i',
    'Ett Sundbygd i takt med tiden',
    'Föregångare i digitalt lärande',
    'Andelen ska öka till år 2030',
    'Antalet minskar varje år',
  ])('is none in %j', (text) => expect(target(text)).toBe('none'));

  it('takes an absolute level before a size of change', () => {
    expect(target('Antalet ska öka med 10 procent till 500')).toBe('absolute');
  });
});
