import type { Person } from './person';
import { theProduct } from './the-product';

const INTERVENTION = 'Kvinnor tar plats i styrelserummet';
const YEAR = `Helår ${new Date().getFullYear() - 1}`;
const REASON = 'Räkna bara dem som gick hela utbildningen.';
const COMMENT = 'Enkäten görs i maj';

describe('the report of an intervention', () => {
  const product = theProduct();
  let pelle: Person;
  let stina: Person;
  const cell = (indicator: string, field: string) =>
    pelle.page.getByRole('region', { name: YEAR }).getByLabel(`${indicator}: ${field}`);
  const article = () => stina.page.getByRole('article', { name: new RegExp(INTERVENTION) });

  beforeAll(async () => {
    [pelle, stina] = await Promise.all([product.signIn('projekt'), product.signIn('strateg')]);
  });

  it('is asked of the project manager where the day begins, with the last day', async () => {
    await pelle.sees(/saker att göra, i tidsordning/);
    await pelle.sees(/senast \d{4}-\d\d-\d\d/);
    await pelle.sees(/Rapporten är påbörjad/);
    expect(await pelle.barriers()).toEqual([]);
    await pelle.page.getByRole('link', { name: `${INTERVENTION}, ${YEAR}` }).click();
    await pelle.page.getByRole('heading', { level: 1, name: 'Rapportering' }).waitFor();
  });

  it('is saved half done while it is written, and is there after a reload', async () => {
    await cell('Deltagare i insatser', 'Utfall').fill('31');
    await pelle.presses('Tab');
    await pelle.sees(/Sparat \d\d:\d\d/);
    await pelle.page.reload();
    await cell('Deltagare i insatser', 'Utfall').waitFor();
    expect(await cell('Deltagare i insatser', 'Utfall').inputValue()).toBe('31');
    expect(await pelle.barriers()).toEqual([]);
  });

  it('is not sent in while something is missing, and says what', async () => {
    await pelle.clicks('Skicka in');
    await pelle.sees('Skriv ett utfall, eller i kommentaren varför det saknas.');
    expect(await pelle.barriers()).toEqual([]);
    await cell('Deltagarnas betyg på insatsen', 'Kommentar').fill(COMMENT);
    await pelle.clicks('Skicka in');
    await pelle.sees('Rapporten är inskickad.');
    await pelle.sees('Inväntar granskning');
    expect(await cell('Deltagare i insatser', 'Utfall').count()).toBe(0);
  });

  it('is sent back by the strategy owner, not without a reason', async () => {
    await stina.opens('/insatser/forslag');
    await stina.page.getByRole('link', { name: /rapporter från insatser väntar på granskning/ }).click();
    await article().getByText(COMMENT).waitFor();
    await article().getByRole('button', { name: 'Återsänd …' }).click();
    await stina.clicks('Återsänd med skälet');
    await stina.sees('Skriv varför, så att projektledaren vet vad som behöver rättas.');
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Varför återsänder du rapporten?', REASON);
    await stina.clicks('Återsänd med skälet');
    await article().locator('rt-report-state', { hasText: 'Återsänd' }).waitFor();
  });

  it('is mended by the project manager, who sees why', async () => {
    await pelle.opens('/');
    await pelle.sees(new RegExp(REASON));
    await pelle.page.getByRole('link', { name: `${INTERVENTION}, ${YEAR}` }).click();
    await pelle.sees(new RegExp(`Återsänd av Stina Strand.*${REASON}`));
    expect(await pelle.barriers()).toEqual([]);
    await cell('Deltagare i insatser', 'Utfall').fill('26,5');
    await pelle.clicks('Skicka in');
    await pelle.sees('Rapporten är inskickad.');
  });

  it('is approved, and counts in the sum of the goal by the share', async () => {
    await stina.opens('/insatser/granska');
    await article().getByText('26,5').waitFor();
    await article().getByRole('button', { name: 'Godkänn' }).click();
    await article().locator('rt-report-state', { hasText: 'Godkänd' }).waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.opens('/mal');
    const goal = await stina.page.evaluate(async () => {
      const { goals } = (await (await fetch('/api/coverage')).json()) as { goals: { id: string; code: string }[] };
      return goals.find(({ code }) => code === '1.5')?.id;
    });
    await stina.opens(`/mal/${goal}/insatser`);
    const row = stina.page
      .getByRole('region', { name: 'Deltagare i insatser' })
      .getByRole('row', { name: new RegExp(YEAR) });
    await row.getByRole('cell', { name: '26,5' }).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('cannot be written when its period is locked, and the period is opened again with one press', async () => {
    await stina.opens('/insatser/perioder');
    const row = stina.page.getByRole('row', { name: new RegExp(YEAR) });
    await row.getByRole('button', { name: /^Lås/ }).click();
    await row.getByText('Låst').waitFor();
    expect(await stina.barriers()).toEqual([]);
    await pelle.opens('/');
    expect(await pelle.page.getByRole('link', { name: `Skogens nya material, ${YEAR}` }).count()).toBe(0);
    await row.getByRole('button', { name: /^Öppna/ }).click();
    await row.getByText('Öppen').waitFor();
    await pelle.opens('/');
    await pelle.page.getByRole('link', { name: `Skogens nya material, ${YEAR}` }).waitFor();
  });
});
