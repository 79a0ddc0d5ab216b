import { existsSync, readFileSync } from 'node:fs';
import { jsonStat, kolada } from './fixtures/statistics';
import type { Person } from './person';
import { theProduct } from './the-product';

const RECORDED = '../shared/data/scb/TAB6471_data.json';
const recorded = existsSync(RECORDED) ? it : it.skip;

describe('an indicator and its values', () => {
  const product = theProduct();
  let stina: Person;
  const table = () =>
    stina.page.locator('rt-indicator-chart table tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map((cell) => cell.textContent.trim())
          .filter(Boolean)
          .join(' '),
      ),
    );

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
    await stina.opens('/karta?sok=attraktivt');
    await stina.page.getByRole('link', { name: /^Data: saknas/ }).click();
    await stina.follows('Målets sida');
    await stina.page
      .getByRole('navigation', { name: 'Målets delar' })
      .getByRole('link', { name: 'Indikatorer' })
      .click();
  });

  it('is made where the goal is, with baseline, target and source', async () => {
    await stina.clicks('Lägg till en ny indikator');
    for (const [field, text] of Object.entries(PASSPORT)) await stina.fills(field, text);
    await stina.clicks('Lägg till indikatorn');
    await stina.sees('Inga värden är inlästa än, så det går inte att se utvecklingen.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('takes from a json-stat2 file the dimensions that are chosen, and nothing before they are', async () => {
    await stina.follows('Läs in värden');
    await stina.page.getByRole('heading', { level: 1, name: PASSPORT.Namn }).waitFor();
    await stina.givesFile('tabell.json', jsonStat(), 'application/json');
    await stina.sees('Välj det som saknas ovan, så visas värdena här.');
    expect(await stina.page.getByRole('button', { name: 'Läs in', exact: true }).isDisabled()).toBe(true);
    expect(await stina.barriers()).toEqual([]);
    await stina.field('ålder').selectOption({ label: '65–74 år' });
    await stina.sees(/Inläsningen ger 12 nya värden/);
    for (const sex of ['män', 'kvinnor']) await stina.page.getByRole('checkbox', { name: sex }).uncheck();
    await stina.sees(/Inläsningen ger 4 nya värden/);
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Läs in');
    await stina.sees(/Inläst: 4 nya värden/);
  });

  it('shows them as a line with baseline and target, and as a table with the same figures', async () => {
    const plot = stina.page.locator('rt-indicator-chart svg.ngx-charts');
    await plot.getByText('utgångsvärde 60').waitFor();
    await plot.getByText('mål 80').waitFor();
    await stina.page.locator('rt-indicator-chart td', { hasText: '83' }).first().waitFor({ state: 'attached' });
    expect(await plot.locator('path.required').count()).toBe(1);
    expect(await table()).toEqual(['2021 80 60', '2022 81', '2023 82', '2024 83', '2030 – 80']);
    expect(await stina.barriers()).toEqual([]);
  });

  it('takes a Kolada file, says which values it revised, and goes back to what stood before in one step', async () => {
    await stina.givesFile('kolada.json', kolada(), 'application/json');
    await stina.sees(/Inläsningen ger 0 nya värden och ändrar 3/);
    await stina.clicks('Läs in');
    await stina.sees(/Inläst: 0 nya värden, 3 ändrade/);
    const newest = stina.page.locator('rt-indicator-chart td', { hasText: '44,25' });
    await newest.waitFor({ state: 'attached' });
    expect((await table()).slice(1, 4)).toEqual(['2022 41,5 reviderat', '2023 43 reviderat', '2024 44,25 reviderat']);
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Ångra inläsningen');
    await newest.waitFor({ state: 'detached' });
    expect((await table()).slice(1, 4)).toEqual(['2022 81', '2023 82', '2024 83']);
  });

  it('does not take a file it cannot read, and says so', async () => {
    await stina.givesFile('trasig.json', Buffer.from('{"values": 12'), 'application/json');
    await stina.page.locator('rt-load-file').getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  recorded('takes the recorded table of Statistics Sweden, where it is at hand', async () => {
    await stina.givesFile('TAB6471.json', readFileSync(RECORDED), 'application/json');
    await stina.field('ålder').selectOption({ label: '20-29 år' });
    await stina.clicks('Välj alla');
    await stina.sees('Platser (21 valda)');
    await stina.sees(/Inläsningen ger [1-9]\d* nya värden/);
  });
});

const PASSPORT = {
  Namn: 'Sysselsatta i Dalarna',
  Enhet: 'procent',
  Utgångsvärde: '60',
  'År för utgångsvärdet': '2021',
  Målvärde: '80',
  Målår: '2030',
  Källa: 'SCB, påhittad tabell',
};
