import type { Person } from './person';
import { createsStrategy } from './strategies';
import { theProduct } from './the-product';

const VAGUE = 'Sysselsättningen ska öka.';
const SHARP = 'Sysselsättningsgraden ska öka från 74 procent 2024 till minst 80 procent 2030.';

describe('wording a goal with the engine at hand', () => {
  const product = theProduct();
  let stina: Person;
  const margin = (person: Person) => person.page.getByRole('complementary', { name: 'Anteckningar i marginalen' });
  const note = (person: Person, name: string) => margin(person).getByRole('listitem').filter({ hasText: name });
  const wording = () => stina.page.getByLabel('Formulering', { exact: true });

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
    await createsStrategy(stina, 'Arbetsmarknadsplan');
    await stina.clicks('Skriv det första målet');
    await stina.page.getByLabel('Nytt mål', { exact: true }).fill(VAGUE);
    await stina.presses('Enter');
    await stina.follows(VAGUE);
    await wording().waitFor();
    await stina.field('Nivå').selectOption({ label: 'Delmål' });
  });

  it('shows in the margin what is there, what is missing and why it matters', async () => {
    await note(stina, 'Riktning').getByText('finns').waitFor();
    await note(stina, 'Målnivå').getByText('saknas').waitFor();
    expect(await stina.page.locator('mark[data-criteria~=direction]').first().innerText()).toBe('öka');
    expect(await stina.barriers()).toEqual([]);
  });

  it('changes the notes and the marked words while one types', async () => {
    await wording().fill(SHARP);
    await note(stina, 'Målnivå').getByText('finns').waitFor();
    await note(stina, 'Tidpunkt').getByText('finns').waitFor();
    expect(await stina.page.locator('mark[data-criteria~=deadline]').allInnerTexts()).toContain('2030');
    await margin(stina).getByText('Målet går att följa upp.').waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('keeps the reason for a wording in its history', async () => {
    await stina.fills('Varför formuleringen ändrades', 'Gick inte att följa upp.');
    await stina.clicks('Spara i historiken');
    const latest = stina.page.locator('rt-wording-history li').first();
    await latest.getByText('Gick inte att följa upp.').waitFor();
    await stina.sees(/^Sparat /);
    expect(await stina.barriers()).toEqual([]);
  });

  it('offers a template filled with what the wording says, to go on from', async () => {
    await wording().fill('Fler unga ska ha arbete.');
    await margin(stina).getByRole('heading', { name: 'Så här kan målet skrivas om' }).waitFor();
    await margin(stina)
      .getByText(/luckor att fylla i\.$/)
      .waitFor();
    await stina.clicks('Använd som utkast');
    await stina.sees('Utkastet ersatte formuleringen.');
    expect(await wording().inputValue()).toMatch(/unga.*\[.*\]/);
  });

  it('shows word by word what earlier wordings said', async () => {
    const lisa = await product.signIn('lasare', { viewport: { width: 1440, height: 900 } });
    await lisa.opens('/mal?sok=82+procent');
    await lisa.page
      .getByRole('link', { name: /minst 82 procent/ })
      .first()
      .click();
    const history = lisa.page.locator('rt-wording-history');
    await history.getByText('årtal', { exact: false }).first().waitFor();
    expect(await history.locator('ins').count()).toBeGreaterThan(0);
    expect(await history.locator('del').count()).toBeGreaterThan(0);
    expect(await lisa.barriers()).toEqual([]);
    await lisa.leaves();
  });

  it('lets an evaluator, and no strategy owner, accept a criterion against the engine with a reason', async () => {
    expect(await stina.page.getByRole('button', { name: /^Godta ändå/ }).count()).toBe(0);
    const ulla = await product.signIn('utvardering', { viewport: { width: 1440, height: 900 } });
    await stina.sees(/^Sparat /);
    await ulla.opens(new URL(stina.page.url()).pathname);
    await note(ulla, 'Utgångsläge')
      .getByRole('button', { name: /^Godta ändå/ })
      .click();
    await ulla.clicks('Godta');
    await ulla.sees('Skriv varför, så att andra kan följa bedömningen.');
    expect(await ulla.barriers()).toEqual([]);
    await ulla.fills('Varför kan det godtas?', 'Utgångsläget står i bilagan.');
    await ulla.clicks('Godta');
    await ulla.sees(/Godtaget av Ulla Utterström/);
    expect(await ulla.barriers()).toEqual([]);
    await ulla.leaves();
  });
});
