import { createsChain, outlined, writesBox } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const FAIR = 'Mässa för hållbar mat';
const ORDERS = 'Fler beställer från länets odlare';

describe('what is said about a chain', () => {
  const product = theProduct();
  let stina: Person;
  let pelle: Person;
  const reads = (person: Person, words: string) =>
    person.page.getByRole('complementary').getByRole('paragraph').filter({ hasText: words }).waitFor();
  const panel = () => stina.page.getByRole('complementary');

  beforeAll(async () => {
    [stina, pelle] = await Promise.all([product.signIn('strateg'), product.signIn('projekt')]);
    await createsChain(stina, 'Mat från trakten');
    await stina.follows('Disposition');
    await writesBox(stina, 'aktivitet', FAIR);
    await writesBox(stina, 'effekt på kort sikt', ORDERS);
  });

  it('stands beside the box it is about, and can name somebody', async () => {
    await outlined(stina, FAIR).getByLabel('Text i rutan').focus();
    await panel().getByLabel('Ny kommentar').click();
    await stina.page.keyboard.type('Håller du med, @pel');
    await stina.page.getByRole('option', { name: 'Pelle Projekt' }).waitFor();
    await stina.presses('Enter');
    await stina.page.keyboard.type('?');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Kommentera');
    await reads(stina, 'Håller du med, @Pelle Projekt ?');
    await outlined(stina, FAIR).getByText('1 kommentar').waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('meets the one who is named, and leads to the box', async () => {
    await pelle.opens('/effektkedjor');
    await pelle.page.getByRole('heading', { name: 'Du är nämnd' }).waitFor();
    await pelle.sees(/Håller du med, @Pelle Projekt/);
    expect(await pelle.barriers()).toEqual([]);
    await pelle.page
      .getByRole('region', { name: 'Du är nämnd' })
      .getByRole('link', { name: 'Mat från trakten' })
      .click();
    await pelle.page.getByRole('heading', { level: 1, name: 'Mat från trakten' }).waitFor();
    await reads(pelle, 'Håller du med');
  });

  it('is answered there, also by somebody who may not draw in the chain', async () => {
    await pelle.fills('Ny kommentar', 'Ja, om odlarna hinner.');
    await pelle.clicks('Kommentera');
    await reads(stina, 'Ja, om odlarna hinner.');
    expect(await pelle.page.getByRole('button', { name: /^(Ta bort|Ångra)/ }).count()).toBe(0);
    expect(await pelle.barriers()).toEqual([]);
  });

  it('is settled, and no longer asks for an answer', async () => {
    await panel()
      .getByRole('button', { name: /^Avsluta Håller/ })
      .click();
    await panel().getByText('Avslutade (1)').waitFor();
    await pelle.opens('/effektkedjor');
    await pelle.page.getByRole('link', { name: 'Mat från trakten' }).waitFor();
    expect(await pelle.page.getByRole('heading', { name: 'Du är nämnd' }).count()).toBe(0);
  });

  it('is told apart by what came, went and changed since a version that was kept', async () => {
    await stina.clicks('Versioner');
    await stina.fills('Spara kedjan som den är nu', 'Före workshopen');
    await stina.clicks('Spara versionen');
    await panel().getByRole('link', { name: 'Jämför med nu Före workshopen' }).waitFor();
    expect(await stina.barriers()).toEqual([]);
    await writesBox(stina, 'prestation', 'Femtio odlare ställer ut');
    await outlined(stina, FAIR).getByLabel('Text i rutan').fill('Två mässor för hållbar mat');
    await outlined(stina, ORDERS).getByLabel('Text i rutan').focus();
    await stina.presses('Alt+Delete');
    await panel()
      .getByRole('link', { name: /^Jämför med nu/ })
      .click();
    await stina.sees('Tillagt: 1. Borttaget: 1. Ändrat: 1.');
    const changes = stina.page.locator('rt-chain-compare');
    await changes.getByRole('listitem').filter({ hasText: 'Tillagd' }).getByText('Femtio odlare ställer ut').waitFor();
    await changes.getByRole('listitem').filter({ hasText: 'Borttagen' }).getByText(ORDERS).waitFor();
    expect(await changes.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('mässor'));
    expect(await stina.barriers()).toEqual([]);
  });

  it('can be made as it was then, in one step that can be undone', async () => {
    await stina.clicks('Gör kedjan som den var');
    await stina.sees('De två versionerna säger samma sak.');
    await stina.follows('Disposition');
    await outlined(stina, ORDERS).waitFor();
    await outlined(stina, FAIR).waitFor();
    await stina.clicks(/^Ångra/);
    await outlined(stina, 'Två mässor för hållbar mat').waitFor();
    expect(await outlined(stina, ORDERS).count()).toBe(0);
  });
});
