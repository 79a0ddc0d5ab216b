import type { Person } from './person';
import { theProduct } from './the-product';

describe('a review of evaluability', () => {
  const product = theProduct();
  const question = (person: Person, at: number) => person.page.locator('rt-question-row').nth(at);
  /** Gives every question a score by the keyboard, one after the other, and hands in. */
  const answers = async (person: Person, scores: readonly string[]) => {
    await question(person, 0).waitFor();
    for (const [at, score] of scores.entries()) {
      await question(person, at).getByRole('radio').first().focus();
      await person.page.keyboard.press(score);
    }
    await person.sees(`${scores.length} av ${scores.length} frågor har betyg`);
  };

  it('is made by two who do not see each other, and comes to a joint verdict', async () => {
    const ulla = await product.signIn('utvardering');
    await ulla.opens('/utvarderbarhet/ny');
    await ulla.field('Insats').fill('Validering inom');
    await ulla.page.getByRole('option', { name: /^Validering inom vård/ }).click();
    await ulla.field('Frågor').selectOption('Effektutvärdering på registerdata');
    await ulla.field('Den andra bedömaren').selectOption('Ove Öberg');
    expect(await ulla.barriers()).toEqual([]);
    await ulla.clicks('Börja bedömningen');
    await ulla.page.waitForURL(/\/svar$/);
    const review = ulla.address.replace(/\/svar$/, '');
    await ulla.sees('Det här vet systemet');
    await answers(ulla, ['3', '3', '1', '2', '2', 'x', '2', '3', '2']);
    await question(ulla, 0).getByLabel('Kommentar').fill('Ullas hemliga tanke');
    const known = question(ulla, 0).locator('rt-known-facts li').first();
    await known.getByRole('button', { name: 'Stämmer inte', exact: true }).click();
    await question(ulla, 0).getByRole('button', { name: 'Fil', exact: true }).click();
    const notes = { name: 'Enkäten.txt', mimeType: 'text/plain', buffer: Buffer.from('Tolv svarade två gånger.') };
    await question(ulla, 0).locator('input[type=file]').setInputFiles(notes);
    await question(ulla, 0).getByText('Enkäten.txt').first().waitFor();
    expect(await ulla.barriers()).toEqual([]);
    await ulla.page.waitForTimeout(1500);
    await ulla.page.reload();
    await question(ulla, 0).waitFor();
    expect(await question(ulla, 0).getByLabel('Kommentar').inputValue()).toBe('Ullas hemliga tanke');
    await question(ulla, 0).getByText('Enkäten.txt').first().waitFor();
    expect(await known.getByRole('button', { name: 'Stämmer inte' }).getAttribute('aria-pressed')).toBe('true');
    expect(await ulla.barriers()).toEqual([]);
    await ulla.clicks('Lämna in min bedömning');
    await ulla.sees('Den andra är inte klar än.');

    const ove = await product.signIn('utvardering2');
    await ove.opens(review);
    await ove.page.waitForURL(/\/svar$/);
    expect(await ove.page.getByText('Ullas hemliga tanke').count()).toBe(0);
    expect((await ove.page.request.get(`/api/reviews/${review.split('/').at(-1)}/comparison`)).status()).toBe(403);
    await answers(ove, ['3', '1', '1', '2', '3', 'x', '2', '3', '2']);
    await ove.clicks('Lämna in min bedömning');
    await ove.page.waitForURL(/\/jamforelse/);
    await ove.sees('Ullas hemliga tanke');
    await ove.sees(/^Stämmer inte:/);
    const file = await ove.page.getByRole('link', { name: 'Enkäten.txt' }).getAttribute('href');
    const read = await ove.page.request.get(file ?? '');
    expect([read.status(), await read.text()]).toEqual([200, 'Tolv svarade två gånger.']);
    await ove.sees(/^Samstämmigheten är måttlig|^Samstämmigheten är god/);
    const first = ove.page.locator('rt-compare-row').first();
    expect(await first.locator('.near').innerText()).toBe('två steg isär');
    await first.getByRole('radio', { name: /^2/ }).check();
    await ove.sees('En fråga saknar gemensamt svar.');
    const near = ove.page.locator('rt-compare-row', { hasText: 'ett steg isär' });
    await near.getByRole('radio', { name: /^3/ }).check();
    expect(await ove.barriers()).toEqual([]);
    await ove.clicks('Lås det gemensamma svaret');

    await ove.page.waitForURL(/\/utlatande$/);
    await ove.page.getByRole('radio', { name: /^Åtgärda först/ }).check();
    await ove.fills('Skäl', 'Deltagarna är för få än så länge.');
    await ove.clicks('Spara utlåtandet');
    await ove.page.getByRole('heading', { name: 'Åtgärda först' }).waitFor();
    await ove.clicks('Lägg till en åtgärd');
    await ove.fills('Vad ska göras?', 'Bestäm hur deltagarna räknas');
    await ove.field('Ansvarig').selectOption('Pelle Projekt');
    await ove.fills('Senast', '2027-05-31');
    await ove.clicks('Spara åtgärden');
    await ove.sees('Bestäm hur deltagarna räknas');
    expect(await ove.barriers()).toEqual([]);

    const pelle = await product.signIn('projekt');
    await pelle.opens('/mitt');
    await pelle.sees('Bestäm hur deltagarna räknas');
    await pelle.opens(review);
    await pelle.sees('Deltagarna är för få än så länge.');
    expect(await pelle.page.getByText('Ullas hemliga tanke').count()).toBe(0);
    for (const person of [ulla, ove, pelle]) await person.leaves();
  }, 240_000);
});
