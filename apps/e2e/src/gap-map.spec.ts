import type { Person } from './person';
import { theProduct } from './the-product';

const GOAL = 'Länet ska vara attraktivt att bo, verka och växa upp i.';

describe('the gap map', () => {
  const product = theProduct();
  let stina: Person;
  const knot = (words: RegExp) => stina.page.getByRole('row', { name: GOAL }).getByRole('link', { name: words });
  const goals = () => stina.page.getByRole('table').getByRole('rowheader');

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
  });

  it('meets the strategy owner, and says in sentences how the thread holds', async () => {
    expect(stina.address).toBe('/karta');
    await stina.sees(/går att följa upp\./);
    expect(await stina.page.getByRole('button', { name: / av 43 mål$/ }).innerText()).toMatch(/^[1-9]\d* av 43 mål$/);
    await goals().nth(43).waitFor();
    expect(await goals().count()).toBe(44);
    expect(await stina.barriers()).toEqual([]);
  });

  it('shows the goals behind a figure when it is pressed, keeps the choice in the address, and all of them again', async () => {
    const figure = stina.page.getByRole('button', { name: /^\d+ mål$/ });
    const behind = parseInt(await figure.innerText(), 10);
    await figure.click();
    await stina.sees(`Visar ${behind} av 44 mål.`);
    expect(await goals().count()).toBe(behind);
    expect(stina.address).toBe('/karta?siffra=without_interventions');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Visa alla');
    await goals().nth(43).waitFor();
    expect(await goals().count()).toBe(44);
  });

  it('leads by keyboard alone from a broken knot to where it is mended, and back', async () => {
    await stina.tabsAndWrites('Sök i målen', 'attraktivt');
    await stina.sees('Visar 1 av 44 mål.');
    await stina.tabsTo(stina.page.getByRole('link', { name: GOAL }));
    await stina.presses('ArrowRight', 'ArrowRight', 'Enter');
    await stina.page.getByRole('complementary', { name: GOAL }).waitFor();
    await stina.sees('Målet har ingen indikator');
    expect(await stina.barriers()).toEqual([]);

    await stina.tabsTo(stina.page.getByRole('button', { name: 'Lägg till en ny indikator' }));
    await stina.presses('Enter');
    await stina.tabsAndWrites('Namn', 'Invånare som trivs där de bor');
    await stina.tabsAndWrites('Enhet', 'procent');
    await stina.tabsAndWrites('Utgångsvärde', '71,5');
    await stina.tabsAndWrites('År för utgångsvärdet', '2024');
    await stina.tabsAndWrites('Målvärde', '80');
    await stina.tabsAndWrites('Målår', '2032');
    await stina.tabsAndWrites('Källa', 'Medborgarundersökningen');
    expect(await stina.barriers()).toEqual([]);
    await stina.presses('Enter');

    await knot(/^Utgångsvärde: finns/).waitFor();
    await knot(/^Målvärde: finns/).waitFor();
    await knot(/^Data: saknas/).waitFor();
    await stina.presses('Escape');
    await stina.page.getByRole('complementary', { name: GOAL }).waitFor({ state: 'detached' });
    expect(stina.address).toBe('/karta?sok=attraktivt');
    expect(await knot(/^Utgångsvärde: finns/).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('can be seen from the interventions, whose money adds up', async () => {
    await stina.clicks('Från insatserna');
    const figures = stina.page.getByRole('table').first().locator('td.figure');
    await figures.first().waitFor();
    const kronor = (await figures.allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
    expect(kronor.at(-1)).toBe(kronor.slice(0, -1).reduce((sum, part) => sum + part, 0));
    await stina.page.getByRole('heading', { name: /^Insatser utan mål [1-9]/ }).waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Mål som inte går att följa upp');
    await stina.sees(/^Visar \d+ av 44 mål\./);
    expect(stina.address).toContain('siffra=unfollowed_money');
  });
});
