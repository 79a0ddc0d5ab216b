import type { Person } from './person';
import { theProduct } from './the-product';

/** `Klimat → 1.1 …: 2 400 000 kr` as a picture says it, and as a table does. */
const inPicture = (person: Person, mark: RegExp) =>
  person.page
    .locator('rt-picture [role=link]')
    .evaluateAll((things) => things.map((thing) => thing.getAttribute('aria-label') ?? ''))
    .then((labels) =>
      labels
        .filter((label) => mark.test(label))
        .map(plain)
        .sort(),
    );
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the portfolio in pictures', () => {
  const product = theProduct();
  let stina: Person;
  beforeAll(async () => {
    stina = await product.signIn('strateg');
  });

  const rows = (person: Person) =>
    person.page
      .locator('rt-twin-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
      );

  it('is reached from the list of interventions', async () => {
    await stina.opens('/insatser');
    await stina.follows('Portföljen i bilder');
    await stina.page.getByRole('heading', { name: 'Finansiär → Tematik → Mål' }).waitFor();
  });

  it('flows with the same figures as its tables', async () => {
    const bands = await inPicture(stina, /→/);
    const table = (await rows(stina)).map(([from, to, kronor]) => `${from} → ${to}: ${kronor} kr`);
    expect(bands.length).toBeGreaterThan(20);
    expect(bands).toEqual(table.sort());
  });

  it('shows on the heat map the figures of its table, cell by cell', async () => {
    await stina.follows('Värmekarta');
    await stina.page.getByRole('heading', { level: 2, name: 'Mål × målgrupp' }).waitFor();
    const heads = await stina.page.locator('rt-twin-table thead th').allTextContents();
    const table = (await rows(stina)).flatMap(([row, ...cells]) =>
      cells.slice(0, -2).flatMap((cell, at) => (cell ? [`${row}, ${plain(heads[at + 1] ?? '')}: ${cell} kr`] : [])),
    );
    expect(table.length).toBeGreaterThan(20);
    expect(await inPicture(stina, /./)).toEqual(table.sort());
  });

  it('leads by Enter from an area to the interventions it counts, as many as the table says', async () => {
    await stina.opens('/insatser/portfolj?vy=ytor&efter=typ&sedan=fond');
    const area = stina.page.getByRole('link', { name: /^Projekt, ERUF: / });
    await area.first().waitFor();
    const row = (await rows(stina)).find(([kind, fund]) => kind === 'Projekt' && fund === 'ERUF');
    expect(
      await area
        .first()
        .getAttribute('aria-label')
        .then((label) => plain(label ?? '')),
    ).toBe(`Projekt, ERUF: ${row?.[2]} kr`);
    await area.first().focus();
    await stina.presses('Enter');
    await stina.page.getByRole('heading', { level: 1, name: 'Insatser' }).waitFor();
    expect(stina.address).toBe('/insatser?typ=project&fond=erdf');
    await stina.sees(new RegExp(`${row?.[3]}\\s+insatser ·`));
    expect(await stina.barriers()).toEqual([]);
  });

  it('is the same in another window by its address, filter and all', async () => {
    await stina.opens('/insatser/portfolj?vy=ytor&efter=tema&sedan=fond&typ=process');
    await stina.page.locator('rt-twin-table tbody tr').first().waitFor();
    const seen = await rows(stina);
    const eva = await product.signIn('utvardering');
    await eva.opens(stina.address);
    await eva.page.locator('rt-twin-table tbody tr').first().waitFor();
    expect(await rows(eva)).toEqual(seen);
    await eva.leaves();
  });

  it('goes out as a workbook and as pictures', async () => {
    for (const format of ['XLSX', 'SVG', 'PNG']) {
      const coming = stina.page.waitForEvent('download');
      await stina.clicks(format);
      expect((await coming).suggestedFilename()).toMatch(new RegExp(`^Tematik.*\\.${format.toLowerCase()}$`));
    }
  });

  it('tells which goals lose cover if an intervention ends, and that no krona is counted twice', async () => {
    await stina.opens('/insatser/portfolj?vy=tank-om');
    await stina.sees('Nej. Delarna blir pengarna, på öret.');
    await stina.fills('Insats som slutar', 'Fiber till');
    await stina.page.getByRole('option', { name: /Fiber till/ }).click();
    await stina.sees(/tappar sammanlagt/);
    expect(stina.address).toMatch(/vy=tank-om&insats=[0-9a-f-]{36}$/);
    expect(await stina.barriers()).toEqual([]);
  });

  const looks = [
    { name: 'a desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
    { name: 'a telephone in the dark', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
  ] as const;
  const views = ['flode', 'rutor', 'ytor', 'tid', 'kommuner', 'tank-om'];

  it.each(looks)('is without barriers and without sideways scrolling in every view on $name', async (look) => {
    const person = await product.signIn('lasare', look);
    const found: string[] = [];
    for (const view of views) {
      await person.opens(`/insatser/portfolj?vy=${view}`);
      await person.page
        .locator(view === 'tank-om' ? '#what-if-equal' : 'rt-twin-table')
        .first()
        .waitFor();
      found.push(...(await person.barriers()).map((barrier) => `${view} ${barrier}`));
      if (await person.mustScrollSideways()) found.push(`${view} scrolls sideways`);
    }
    await person.leaves();
    expect(found).toEqual([]);
  });
});
