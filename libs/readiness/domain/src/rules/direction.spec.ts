import { assess } from '../assess';

const direction = (text: string): string => assess(text).direction;

describe('direction', () => {
  it.each([
    'Antalet resor ska öka',
    'Fler på cykel',
    'Växande kreativ höjd',
    'Stärkt krisberedskap',
    'Ett tryggare län',
    'Odlingen ska bli snålare. Uttaget ska vara 15 procent lägre än 2021.',
    'Återvinningen ska upp till 55 %',
  ])('is increase in %j', (text) => expect(direction(text)).toBe('increase'));

  it.each([
    'Matsvinnet ska halveras',
    'Dämpad bullerpåverkan',
    'antalet våldsbrott har gått ned',
    'Färre sjukskrivna',
    'Självmorden ska upphöra',
    'Skillnaderna ska tonas ned',
    'Nedskräpningen ska bort',
    'Bostadsbristen byggs bort till 2032',
    'Bostadsbristen ska vara byggd bort till 2032',
    'En klokare skötsel som ger mindre övergödning',
  ])('is decrease in %j', (text) => expect(direction(text)).toBe('decrease'));

  it.each([
    'Bibehållen åkerareal',
    'Vattenkvaliteten ska inte försämras',
    'Minst 140 butiker ska finnas kvar',
    'Minst 80 handlare ska vara kvar',
    'Behåll servicen på landsbygden',
  ])('is maintain in %j', (text) => expect(direction(text)).toBe('maintain'));

  it.each([
    'Utbildningsnivån ska vara högre än riksgenomsnittet',
    'Utbildningsnivån ska närma sig rikets',
    'Mer än 80 procent ska ha gymnasieexamen',
    'Regionen är en öppen gemenskap',
  ])('is state where nothing moves: %j', (text) => expect(direction(text)).toBe('state'));

  it.each([
    'Trygga uppväxtvillkor',
    'Utveckla skonsamma metoder',
    'Ett fönster med korta avstånd',
    'Satsa på högre utbildning',
    'Moderniserade lokaler med plats för fler röster',
    'Plocka bort krångel',
    'Slopade avgifter för seniorer',
  ])('is none in %j', (text) => expect(direction(text)).toBe('none'));

  it('does not read change in the clause that says what is counted', () => {
    expect(direction('Andelen kommuner där befolkningen minskar ska vara högst 10 procent')).toBe('state');
  });

  it('prefers what is wanted to the means', () => {
    expect(direction('Genom minskad administration ska fler företag starta')).toBe('increase');
  });
});
