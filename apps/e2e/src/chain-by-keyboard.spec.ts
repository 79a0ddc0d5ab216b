import { arrow, arrowsOf, becomes, box, inFocus, stored, writesInBox } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const COURSE = 'Språkkurs på arbetsplatsen';
const PASSED = 'Åttio klarar kursen';
const SKILLED = 'Fler klarar yrkets svenska';
const GOAL = 'Fler är sysselsatta';

describe('a chain drawn with the keyboard alone', () => {
  const product = theProduct();
  let stina: Person;
  const said = (words: string) => stina.page.locator('rt-chain-canvas [aria-live=polite]').getByText(words).waitFor();
  const focused = () => inFocus(stina);

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
  });

  it('is begun from the list of chains', async () => {
    await stina.opens('/effektkedjor');
    await stina.tabsTo(stina.page.getByRole('button', { name: 'Ny effektkedja' }));
    await stina.presses('Enter');
    await stina.tabsAndWrites('Kedjans namn', 'Svenska på jobbet');
    await stina.presses('Enter');
    await stina.page.getByRole('heading', { level: 1, name: 'Svenska på jobbet' }).waitFor();
  });

  it('grows by a letter, and each box is moved to its column by arrows', async () => {
    await stina.tabsTo(stina.page.getByRole('application', { name: 'Svenska på jobbet' }));
    await stina.presses('n');
    await writesInBox(stina, COURSE);
    await stina.presses('n');
    await writesInBox(stina, PASSED);
    await stina.presses('Alt+ArrowRight');
    await said('Nu i kolumnen Prestation.');
    await stina.presses('n');
    await writesInBox(stina, SKILLED);
    await stina.presses('Alt+ArrowRight', 'n');
    await writesInBox(stina, GOAL);
    await stina.presses('Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight');
    await box(stina, `Mål: ${GOAL}`).waitFor();
    expect(await focused()).toMatch(`Mål: ${GOAL}`);
    expect(await stina.barriers()).toEqual([]);
  });

  it('is tied together from box to box, with what was done said aloud', async () => {
    await stina.presses('Home');
    for (const to of [PASSED, SKILLED, GOAL]) {
      await stina.presses('c');
      await said('Pil från den här rutan.');
      await stina.presses('ArrowRight', 'Enter');
      await said('Pilen är dragen.');
      expect(await focused()).toContain(to);
      await stina.presses('ArrowRight');
    }
    const drawn = [`${COURSE} → ${PASSED}`, `${PASSED} → ${SKILLED}`, `${SKILLED} → ${GOAL}`];
    await becomes(async () => arrowsOf(await stored(stina)), drawn.sort(new Intl.Collator('sv').compare));
    expect(await focused()).toMatch(`Mål: ${GOAL}`);
  });

  it('lets go of an arrow that was begun', async () => {
    await stina.presses('Home', 'c', 'ArrowRight', 'ArrowRight', 'Escape');
    await said('Ingen pil drogs.');
    expect(await focused()).toMatch(`Aktivitet: ${COURSE}`);
  });

  it('leads along the arrows, to where the assumption of one is written', async () => {
    await stina.presses('Control+ArrowRight');
    await becomes(async () => (await focused()).includes(`”${COURSE}” ska leda till prestationen ”${PASSED}”`), true);
    await stina.tabsAndWrites('Antagande', 'Arbetsgivaren ger tid till kursen.');
    expect(await stina.barriers()).toEqual([]);
    await stina.page.getByRole('group', { name: /Antagande: Arbetsgivaren ger tid till kursen\./ }).waitFor();
  });

  it('takes back what was removed, and does it again', async () => {
    await stina.tabsTo(box(stina, `Aktivitet: ${COURSE}`));
    await stina.presses('ArrowRight', 'Delete');
    await said('Borttaget. Ångra med Ctrl Z.');
    await box(stina, `Prestation: ${PASSED}`).waitFor({ state: 'detached' });
    await stina.presses('Control+z');
    await arrow(stina, PASSED, SKILLED).waitFor();
    expect(await stina.page.locator('[data-arrow]').count()).toBe(3);
    await stina.presses('Control+y');
    await box(stina, `Prestation: ${PASSED}`).waitFor({ state: 'detached' });
    await stina.presses('Control+z');
    await arrow(stina, COURSE, PASSED).waitFor();
  });

  it('gathers boxes in a group with a name', async () => {
    await stina.tabsTo(stina.page.locator('[data-box][tabindex="0"]'));
    await stina.presses('Home', 'Shift+ArrowRight', 'Control+g');
    await stina.tabsAndWrites('Gruppens namn', 'Kursen');
    await stina.page.getByRole('group', { name: 'Kursen', exact: true }).waitFor();
    await becomes(async () => (await stored(stina)).groups.map(({ name }) => name), ['Kursen']);
    expect(await stina.barriers()).toEqual([]);
  });

  it('tells its keys when asked, and gives the place back', async () => {
    await stina.tabsTo(stina.page.locator('[data-box][tabindex="0"]'));
    const before = await focused();
    await stina.presses('?');
    await stina.page.getByRole('dialog', { name: 'Tangenter i bilden' }).waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.presses('Escape');
    await stina.page.getByRole('dialog').waitFor({ state: 'detached' });
    await becomes(focused, before);
  });
});
