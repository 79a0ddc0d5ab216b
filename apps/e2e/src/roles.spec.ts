import type { DemoRole, Person } from './person';
import { theProduct } from './the-product';

const BEGINS: [DemoRole, string][] = [
  ['strateg', '/karta'],
  ['projekt', '/mitt'],
  ['utvardering', '/mal?visa=granska'],
  ['admin', '/karta'],
  ['lasare', '/karta'],
  ['nationell', '/karta/nationellt'],
];

describe('each role', () => {
  const product = theProduct();
  const buttons = (person: Person) => person.page.getByRole('main').getByRole('button').allInnerTexts();

  it.each(BEGINS)('of %s begins at %s', async (role, address) => {
    const person = await product.signIn(role);
    expect(person.address).toBe(address);
    expect(await person.barriers()).toEqual([]);
    await person.leaves();
  });

  it('of a reader reads everything and finds nothing to edit with', async () => {
    const lisa = await product.signIn('lasare');
    for (const page of ['/mal', '/insatser', '/indikatorer', '/effektkedjor', '/larande']) {
      await lisa.opens(page);
      await lisa.barriers();
      for (const words of [
        ...(await buttons(lisa)),
        ...(await lisa.page.getByRole('main').getByRole('link').allInnerTexts()),
      ])
        expect(`${page} ${words}`).not.toMatch(
          / (Nytt?|Ny|Lägg till|Importera|Ta bort|Föreslagna|Registrera|Planera|Formulera)\b/,
        );
    }
    await lisa.opens('/karta');
    await lisa.page
      .getByRole('link', { name: /^Formulering: saknas/ })
      .first()
      .click();
    await lisa.page.getByRole('complementary', { name: 'Anteckningar i marginalen' }).waitFor();
    expect(await lisa.page.getByLabel('Formulering', { exact: true }).and(lisa.page.locator('textarea')).count()).toBe(
      0,
    );
    await lisa.opens('/administration');
    await lisa.sees('Din roll ser inte den här sidan');
    expect(await lisa.barriers()).toEqual([]);
    await lisa.leaves();
  });

  it('of a national analyst sees the nation, and no region from within', async () => {
    const nils = await product.signIn('nationell');
    await nils.page.getByRole('row', { name: /^Region Älvdal/ }).waitFor();
    expect(await nils.page.getByRole('navigation').getByRole('link').allInnerTexts()).not.toContain('Mål');
    await nils.opens('/mal');
    await nils.sees('Din roll ser inte den här sidan');
    expect((await nils.page.request.get('/api/strategies')).status()).toBe(403);
    await nils.leaves();
  });

  it('of an administrator looks after people', async () => {
    const adam = await product.signIn('admin');
    await adam.opens('/administration');
    await adam.sees('Pelle Projekt');
    expect(await adam.barriers()).toEqual([]);
    await adam.leaves();
  });
});
