import type { Person } from './person';
import { createsStrategy, treeOf } from './strategies';
import { theProduct } from './the-product';

const OVERALL = 'Ett rikare kulturliv i hela länet';
const CHOIRS = 'Fler barn ska sjunga i kör.';
const MUSEUMS = 'Museerna ska ha 90 000 besök år 2030.';

describe('a new strategy', () => {
  const product = theProduct();
  let stina: Person;
  const item = (wording: string) => stina.page.getByRole('treeitem').filter({ hasText: wording });
  const writes = async (wording: string) => {
    await stina.page.getByLabel('Nytt mål', { exact: true }).waitFor();
    await stina.page.keyboard.type(wording);
    await stina.presses('Enter');
    await item(wording).waitFor();
  };

  beforeAll(async () => {
    stina = await product.signIn('strateg');
    await createsStrategy(stina, 'Kulturplan');
  });

  it('gets its goals by keyboard', async () => {
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Skriv det första målet');
    await writes(OVERALL);
    await item(OVERALL).focus();
    await stina.presses('n');
    await writes(CHOIRS);
    await item(CHOIRS).focus();
    await stina.presses('n');
    await writes(MUSEUMS);
    expect(await treeOf(stina)).toEqual([`1 ${OVERALL}`, `1 ${CHOIRS}`, `1 ${MUSEUMS}`]);
    expect(await stina.barriers()).toEqual([]);
  });
});
