import type { Person } from './person';
import { createsStrategy } from './strategies';
import { theProduct } from './the-product';

const VAGUE = 'Fler unga ska komma i arbete.';
const CLEAR = 'Minst 85 procent av de unga ska ha arbete år 2032.';

describe('what a study found changes a goal', () => {
  const product = theProduct();
  let stina: Person;

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
    await createsStrategy(stina, 'Ungdomsplan');
    await stina.clicks('Skriv det första målet');
    await stina.page.getByLabel('Nytt mål', { exact: true }).fill(VAGUE);
    await stina.page.getByLabel('Nytt mål', { exact: true }).press('Enter');
    await stina.page.getByRole('treeitem').filter({ hasText: VAGUE }).waitFor();
    await stina.opens('/mal');
    await stina.follows(VAGUE);
    await stina.fills('Varför formuleringen ändrades', 'Så skrevs det i det första utkastet.');
    await stina.clicks('Spara i historiken');
    await stina.page.locator('rt-wording-history').getByText('Så skrevs det').first().waitFor();
  });

  it('is registered with a finding, a recommendation and an answer', async () => {
    await stina.opens('/larande');
    await stina.clicks('Lägg till en studie');
    await stina.fills('Titel', 'Går ungdomsmålet att följa?');
    await stina.page.getByLabel('Läge').selectOption({ label: 'Klar' });
    await stina.fills('Blev klar', '2026-11-20');
    await stina.page.getByLabel('Lägg till ett mål').selectOption({ label: VAGUE });
    await stina.clicks('Spara studien');
    await stina.follows('Går ungdomsmålet att följa?');
    await stina.clicks('Lägg till en slutsats');
    await stina.fills('Slutsats', 'Målet säger inte hur många.');
    await stina.fills('Sida i rapporten', '14');
    await stina.clicks('Spara');
    await stina.clicks(/^Lägg till en rekommendation/);
    await stina.fills('Rekommendation', 'Skriv in en nivå och ett årtal.');
    await stina.clicks('Spara');
    await stina.clicks('Svara');
    await stina.clicks('Spara');
    await stina.sees(/Besvarad/);
    expect(await stina.barriers()).toEqual([]);
  });

  it('leads to the goal, which is worded anew', async () => {
    await stina.clicks('Anteckna ändring');
    await stina.page.getByLabel('Vilket mål').selectOption({ label: VAGUE });
    const study = stina.address;
    await stina.follows('Öppna målet för att ändra det');
    await stina.page.getByRole('textbox', { name: 'Formulering', exact: true }).fill(CLEAR);
    await stina.presses('Tab');
    await stina.sees(/^Sparat /);
    await stina.opens(study);
    await stina.clicks('Anteckna ändring');
    await stina.page.getByLabel('Vilket mål').selectOption({ label: CLEAR });
    await stina.page.getByLabel('Vilken formulering').selectOption({ label: `2: ${CLEAR}` });
    await stina.page.locator('rt-change-form ins').first().waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Anteckna ändringen');
  });

  it('is shown on the page of the study, word by word and by the number of the wording', async () => {
    await stina.sees('Har ändrat något');
    await stina.sees('Ett måls formulering, formulering 2');
    expect(await stina.page.locator('rt-ledger-steps del').first().innerText()).toContain('Fler');
    expect(await stina.page.locator('rt-study-uses dd').first().innerText()).toBe('1');
    expect(await stina.barriers()).toEqual([]);
  });

  it('is shown in the gap map, and on the goal’s own page with the way back to the finding', async () => {
    await stina.opens('/karta');
    const row = stina.page.getByRole('row', { name: CLEAR });
    await row.getByRole('link', { name: /Målet har ändrats efter en slutsats\./ }).click();
    await stina.sees('Ändrat efter slutsatser');
    await stina.sees('Målet säger inte hur många.');
    expect(await stina.barriers()).toEqual([]);
    await stina.page.locator('rt-goal-changes').getByRole('link').click();
    await stina.page.getByRole('heading', { level: 1, name: 'Går ungdomsmålet att följa?' }).waitFor();
  });

  it('is found by the stem of its words', async () => {
    await stina.opens('/larande/sok?sok=årtalen');
    const hit = stina.page.getByRole('listitem').filter({ hasText: 'Skriv in en nivå och ett årtal.' });
    await hit.waitFor();
    expect(await hit.locator('mark').innerText()).toBe('årtal');
    expect(await stina.barriers()).toEqual([]);
  });

  it('stands in the list of everything that was recommended', async () => {
    await stina.opens('/larande/slutsatser?visa=andrade');
    await stina.page.getByRole('row', { name: /Skriv in en nivå och ett årtal/ }).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });
});
