import type { Person } from './person';
import { createsStrategy, treeOf } from './strategies';
import { theProduct } from './the-product';

const OVERALL = 'Ett rikare kulturliv i hela länet';
const CHOIRS = 'Fler barn ska sjunga i kör.';
const REWORDED = 'Minst 2 000 barn ska sjunga i kör år 2030.';
const MUSEUMS = 'Museerna ska ha 90 000 besök år 2030.';

describe('a strategy from its first goal to its next version', () => {
  const product = theProduct();
  let stina: Person;
  const item = (wording: string) => stina.page.getByRole('treeitem').filter({ hasText: wording });
  const newLine = () => stina.page.getByLabel('Nytt mål', { exact: true });
  /** Types a goal where the next one can be written at once. */
  const writes = async (wording: string) => {
    await newLine().fill(wording);
    await newLine().press('Enter');
    await item(wording).waitFor();
    await newLine().waitFor();
  };

  const endsWriting = async () => {
    await newLine().press('Escape');
    await newLine().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    stina = await product.signIn('strateg');
    await createsStrategy(stina, 'Kulturplan');
  });

  it('gets its goals by keyboard', async () => {
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Skriv det första målet');
    await writes(OVERALL);
    await endsWriting();
    await item(OVERALL).press('Shift+N');
    for (const wording of [CHOIRS, MUSEUMS]) await writes(wording);
    await endsWriting();
    expect(await treeOf(stina)).toEqual([`1 ${OVERALL}`, `2 ${CHOIRS}`, `2 ${MUSEUMS}`]);
    expect(await stina.barriers()).toEqual([]);
  });

  it('has its goals moved and reworded by keyboard', async () => {
    await item(CHOIRS).press('F2');
    await stina.page.getByRole('textbox', { name: 'Formulering' }).fill(REWORDED);
    await stina.page.getByRole('textbox', { name: 'Formulering' }).press('Enter');
    await item(REWORDED).waitFor();
    await item(MUSEUMS).press('Alt+ArrowUp');
    await item(MUSEUMS).and(stina.page.locator('[aria-posinset="1"]')).waitFor();
    await item(REWORDED).press('Alt+ArrowLeft');
    await item(REWORDED).and(stina.page.locator('[aria-level="1"]')).waitFor();
    expect(await treeOf(stina)).toEqual([`1 ${OVERALL}`, `2 ${MUSEUMS}`, `1 ${REWORDED}`]);
    await item(REWORDED).press('Alt+ArrowRight');
    await item(REWORDED).and(stina.page.locator('[aria-level="2"]')).waitFor();
    expect(await treeOf(stina)).toEqual([`1 ${OVERALL}`, `2 ${MUSEUMS}`, `2 ${REWORDED}`]);
  });

  it('takes the fields that complete a wording', async () => {
    await stina.follows(MUSEUMS);
    await stina.fills('Utgångsvärde', '81 200');
    await stina.fills('Utgångsår', '2024');
    await stina.fills('Ansvarig', 'Kulturenheten');
    await stina.presses('Tab');
    await stina.sees(/^Sparat /);
    await stina.page.reload();
    await stina.field('Ansvarig').waitFor();
    expect(await stina.field('Ansvarig').inputValue()).toBe('Kulturenheten');
    expect(await stina.barriers()).toEqual([]);
  });

  it('calls its levels what the region calls them', async () => {
    await stina.opens('/mal/begrepp');
    await stina.page
      .getByRole('group', { name: 'Delmål' })
      .getByLabel(/^\s*Namn/)
      .fill('Effektmål');
    await stina.clicks('Spara begreppen');
    await stina.sees(/^Sparat /);
    expect(await stina.barriers()).toEqual([]);
    await stina.follows('Mål');
    await item(MUSEUMS).getByText('Effektmål').waitFor();
  });

  it('is not adopted without a date and a reference, and is frozen once it is', async () => {
    await stina.follows('Versioner och beslut');
    await stina.clicks('Registrera beslut');
    await stina.clicks('Registrera beslutet');
    await stina.sees('Ange dagen då beslutet togs.');
    await stina.sees('Ange var beslutet finns.');
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Beslutsdatum', '2026-06-10');
    await stina.fills('Diarienummer eller paragraf', 'RF § 71');
    await stina.clicks('Registrera beslutet');
    await stina.sees(/2026-06-10, RF § 71/);
    await stina.clicks('Visa målen');
    await stina.sees('Versionen är beslutad och ändras inte mer.');
    expect(await stina.page.getByRole('toolbar', { name: 'Ändra i målträdet' }).count()).toBe(0);
    await item(MUSEUMS).focus();
    await stina.presses('F2');
    expect(await stina.page.getByRole('textbox', { name: 'Formulering' }).count()).toBe(0);
    expect(await stina.barriers()).toEqual([]);
  });

  it('is revised into a new draft that says what became of each goal', async () => {
    await stina.follows('Revidera strategin');
    await stina.clicks('Revidera strategin');
    await stina.page
      .getByRole('row', { name: /^2 utkast/ })
      .getByRole('button', { name: 'Visa målen' })
      .click();
    await item(REWORDED).focus();
    await stina.presses('Delete');
    await item(REWORDED).waitFor({ state: 'detached' });
    await stina.follows('Versioner och beslut');
    await stina.follows('Vad som ändrats');
    await stina.sees(/behållet: 2/);
    await stina.sees(/borttaget: 1/);
    expect(await stina.barriers()).toEqual([]);
  });
});
