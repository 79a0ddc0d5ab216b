import type { Person } from './person';
import { theProduct } from './the-product';

const HEAD = 'Ärende;Namn;Sökande;Beviljat 1:1;Slutdatum';
const csv = (...rows: string[]) => Buffer.from([HEAD, ...rows, ''].join('\n'));
const NOVEMBER = csv(
  'NY-1;Mentorer åt unga i skogen;Bärgårdens kommun;1250000;2027-12-31',
  'NY-2;Odlingar vid forsen;Föreningen Älvvåren;300000;2026-12-31',
);
const DECEMBER = csv(
  'NY-1;Mentorer åt unga i skogen;Älvdals kommunförbund;1400000;2027-12-31',
  'NY-3;Digital slöjd i norr;Slöjdskolan;200000;2027-06-30',
);

describe('a case system’s file that comes again next month', () => {
  const product = theProduct();
  let stina: Person;

  beforeAll(async () => {
    stina = await product.signIn('strateg');
  });

  it('is read by a mapping that is saved under a name', async () => {
    await stina.opens('/insatser/import');
    await stina.givesFile('nyps-november.csv', NOVEMBER, 'text/csv');
    await stina.sees('2 nya.');
    await stina.page.getByLabel('Spara kolumnvalen som').fill('Nyps, månadsuttag');
    await stina.clicks('Spara mappningen');
    await stina.sees('Mappningen Nyps, månadsuttag används.');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Importera 2 rader');
    await stina.sees('Importen är klar: 2 tillagda, 0 ändrade.');
  });

  it('shows what a person has changed since as a conflict, and what is gone as gone', async () => {
    await stina.opens('/insatser?sok=Mentorer åt unga i skogen');
    await stina.follows('Mentorer åt unga i skogen');
    await stina.fills('Organisation', 'Almi');
    await stina.page.keyboard.press('Tab');
    await stina.sees(/Sparat \d/);
    await stina.opens('/insatser/import');
    await stina.givesFile('nyps-december.csv', DECEMBER, 'text/csv');
    await stina.sees('Mappningen Nyps, månadsuttag används.');
    await stina.sees('1 ny, 1 i konflikt, 1 saknas i filen.');
    await stina.sees('1 konflikt är inte avgjord. Importerar du nu behålls det som står här.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('is decided by keyboard, and imported with what was decided', async () => {
    await stina.clicks('1 i konflikt');
    expect(stina.address).toContain('visa=conflicting');
    await stina.page.getByRole('radio', { name: /^Ta filens/ }).focus();
    await stina.page.keyboard.press('Space');
    await stina.sees('Alla konflikter är avgjorda.');
    await stina.clicks('1 saknas i filen');
    await stina.page.getByRole('radio', { name: 'Sätt ett slutdatum' }).check();
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Importera 3 rader');
    await stina.sees('Importen är klar: 1 tillagd, 2 ändrade.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('goes away again in one step, with what it decided', async () => {
    await stina.clicks('Ångra importen');
    await stina.sees('Importen är ångrad. Allt är som det var.');
    await stina.opens('/insatser?sok=Mentorer åt unga i skogen');
    await stina.follows('Mentorer åt unga i skogen');
    expect(await stina.field('Organisation').inputValue()).toBe('Almi');
  });
});
