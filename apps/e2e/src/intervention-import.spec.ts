import type { Person } from './person';
import { theProduct } from './the-product';

const CSV = [
  'Projektnamn;Projektägare;Beviljat 1:1;Mål 1;Andel 1;Mål 2;Andel 2',
  'Mentorer åt unga företagare;Bärgårdens kommun;1250000,50;1.3;62,5;2.3;12,5',
  'Öppna odlingar vid älven;Föreningen Älvvåren;300000;3.5;80;4.3;40',
].join('\r\n');
/** Windows-1252 says å, ä and ö as Latin-1 does. */
const inWindows1252 = Buffer.from(CSV, 'latin1');

describe('interventions from a CSV in Windows-1252 with semicolons and decimal commas', () => {
  const product = theProduct();
  let stina: Person;
  let batch: string;

  beforeAll(async () => {
    stina = await product.signIn('strateg');
    await stina.opens('/insatser/import');
    await stina.givesFile('insatser.csv', inWindows1252, 'text/csv');
  });

  it('are read with their å, ä and ö, and a row whose shares are too many is refused with its number', async () => {
    await stina.sees('1 ny, 1 tas inte emot.');
    await stina.sees('Mentorer åt unga företagare');
    await stina.sees('Andelarna blir 120 %.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('come in with their shares and their money, the rest unallocated', async () => {
    await stina.clicks('Importera 1 rad');
    await stina.sees('Importen är klar: 1 tillagd, 0 ändrade.');
    batch = stina.address;
    await stina.follows('Visa insatserna');
    await stina.fills('Sök namn, diarienummer, organisation', 'Mentorer åt unga');
    await stina.sees('1 250 001');
    await stina.follows('Mentorer åt unga företagare');
    await stina.page.getByRole('heading', { name: 'Mentorer åt unga företagare' }).waitFor();
    const shares = await stina.page
      .getByLabel('Andel, %')
      .evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.value));
    expect(shares.sort()).toEqual(['12,5', '62,5']);
    await stina.sees(/ofördelat\s*25\s%/);
    expect(await stina.barriers()).toEqual([]);
  });

  it('go away again in one step', async () => {
    await stina.opens(batch);
    await stina.clicks('Ångra importen');
    await stina.sees('Importen är ångrad. Allt är som det var.');
    await stina.follows('Visa insatserna');
    await stina.fills('Sök namn, diarienummer, organisation', 'Mentorer åt unga');
    await stina.sees('Ingen insats passar det du söker och filtrerar på.');
    expect(await stina.barriers()).toEqual([]);
  });
});
