import type { Person } from './person';
import { createsStrategy } from './strategies';
import { theProduct } from './the-product';

const GOAL = 'Fler ska resa med buss.';
const HERS = 'Fler ska resa med buss år 2030.';
const THEIRS = 'Minst 20 procent ska resa med buss.';

describe('two windows', () => {
  const product = theProduct();
  let stina: Person;
  let elsewhere: Person;
  const wording = (person: Person) => person.page.getByLabel('Formulering', { exact: true });

  beforeAll(async () => {
    [stina, elsewhere] = await Promise.all([product.signIn('strateg'), product.signIn('strateg')]);
    await createsStrategy(stina, 'Kollektivtrafikplan');
    await stina.clicks('Skriv det första målet');
    await stina.page.getByLabel('Nytt mål', { exact: true }).fill(GOAL);
    await stina.presses('Enter');
    await stina.follows(GOAL);
    await wording(stina).waitFor();
    await elsewhere.opens(stina.address);
    await wording(elsewhere).waitFor();
  });

  it('do not write over each other: both texts are shown, with the difference, and one is chosen', async () => {
    await wording(elsewhere).fill(THEIRS);
    await elsewhere.sees(/^Sparat /);
    await wording(stina).fill(HERS);
    await stina.page.getByRole('heading', { name: 'Någon annan har ändrat samma sak' }).waitFor();
    await stina.page.getByRole('group', { name: 'Formulering' }).getByText(HERS).first().waitFor();
    expect(await stina.page.locator('rt-conflict ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('20 procent'),
    );
    expect(await wording(stina).inputValue()).toBe(HERS);
    expect(await stina.barriers()).toEqual([]);
    await stina.page.locator('rt-conflict').getByRole('button', { name: 'Spara' }).click();
    await stina.page.locator('rt-conflict').waitFor({ state: 'detached' });
    await stina.sees(/^Sparat /);
    await elsewhere.page.reload();
    await wording(elsewhere).waitFor();
    expect(await wording(elsewhere).inputValue()).toBe(HERS);
  });

  it('are both closed to whoever signs out everywhere', async () => {
    await stina.opens('/konto');
    await stina.sees('I en annan webbläsare');
    expect(await stina.barriers()).toEqual([]);
    await stina.page.getByRole('main').getByRole('button', { name: 'Logga ut överallt' }).click();
    await stina.page.getByLabel('E-post').waitFor();
    await elsewhere.page.goto('/karta');
    await elsewhere.page.getByLabel('E-post').waitFor();
    expect((await elsewhere.page.request.get('/api/strategies')).status()).toBe(401);
  });
});
