import { read } from '../text/wording';
import { quantitiesOf } from './quantities';
import { yearsOf } from './years';

function amounts(text: string): string[] {
  const wording = read(text);
  return quantitiesOf(wording, yearsOf(wording)).map(
    ({ first, last, role }) => `${text.slice(wording.items[first]!.start, wording.items[last]!.end)}: ${role}`,
  );
}

describe('quantities', () => {
  it.each([
    ['Andelen ska uppgå till 80 procent', '80 procent: level'],
    ['tre av fyra industriföretag har tillgång till spår', 'tre av fyra: level'],
    ['Hälften av alla resor sker till fots', 'Hälften: level'],
    ['Högst var tjugonde avgång får ställas in', 'var tjugonde: level'],
    ['tjugofem skolor har anslutit sig', 'tjugofem: level'],
    ['Varje kommun ska ha minst en laddstation', 'en: level'],
    ['Utsläppen ska minska med en tredjedel', 'en tredjedel: change'],
    ['Matsvinnet ska reduceras 45 %', '45 %: change'],
    ['Skillnaden ska minska med ett år', 'ett år: change'],
    ['Uttaget ska bli 25 procent effektivare', '25 procent: change'],
    ['Vi är framme vid noll dödsfall', 'noll: zero'],
  ])('reads %j: %s', (text, expected) => {
    expect(amounts(text)).toContain(expected);
  });

  it('tells the start from the level', () => {
    expect(amounts('Andelen ska öka från 62 till 80 procent')).toEqual(['62: baseline', '80 procent: level']);
    expect(amounts('Av länets 152 butiker ska minst 140 finnas kvar')).toEqual(['152: baseline', '140: level']);
  });

  it.each([
    'Andelen unga 16–24 år ska minska',
    'Andelen elever i årskurs 3 ska öka',
    'Antalet elavbrott som varar längre än 12 timmar ska minska',
    'En högre andel av barnen ska kunna simma 200 meter',
    'I länets 14 kommuner ska andelen minska, i linje med Agenda 2030, mål 8',
    'Mängden ska minska per 1000 vårdtillfällen',
    'Inom tio år ska vi vara först',
    'Andelen flickor 13–18 år ska minska',
  ])('sees no level in %j', (text) => {
    expect(amounts(text).filter((amount) => !amount.endsWith('other'))).toEqual([]);
  });
});
