import { assess } from '../assess';

const compound = (text: string): boolean => assess(text).compound;

describe('compound', () => {
  it.each([
    'En öppen, jämställd och jämlik region',
    'Ett djärvt, klokt kunskapsnav',
    'Utsläppen ska minska och andelen förnybar energi ska öka',
    'Stigande besökstal samt fler utställningar',
    'Antalet jobb ska öka. Arbetslösheten ska minska.',
    'Minst 20 procent av marken och 30 procent av havet skyddas',
    'Antalet bolag ska fördubblas medan andelen konkurser minskar',
    'En pigg, jämlik mötesplats',
    'Fler unga stannar, fler vänder hem',
    'Stärk banden mellan skola och arbetsliv liksom kultur och vård',
  ])('is seen in %j', (text) => expect(compound(text)).toBe(true));

  it.each([
    'Andelen kvinnor och män med högskoleutbildning ska öka',
    'Andelen resor med gång, cykel och kollektivtrafik ska öka',
    'Köerna ska kortas. Mediantiden ska ha sjunkit till 5,5 veckor.',
    'Omsättningen inom besöks- och upplevelsenäringen ska stiga',
    'Andelen ska öka till 75 procent 2027 och 80 procent 2030',
    'Närhet i hela länet via fjärrvård och mobila vårdteam',
    'Statens och kommunernas lokaler',
    'Matsvinnet ska minska till och med 2030',
    'Ökad delaktighet, i skolan liksom i föreningen',
    'Rollerna mellan stat, region och kommun',
    'Flyg, båtar och maskiner fria från diesel',
    'Stärkt stolthet, på jobbet och därhemma',
    'Boenden för barnfamiljer, singlar och seniorer',
    'Länet är en vagga för spel och animation',
    'Koloniträdgårdar, pubar och körer är limmet i kvarteren',
    'Andelen ska öka till 75 procent 2027 och till 80 procent 2030',
    'Norrsjö – kusten där havet och människan möts',
  ])('is not seen in %j', (text) => expect(compound(text)).toBe(false));
});
