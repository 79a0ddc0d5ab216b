import { KEYED_2018 } from '@rt/reporting/domain/testing';
import type { Person } from './person';
import { theProduct } from './the-product';

const YEAR = new Date().getFullYear() - 1;
const page = (path: string) => `/sammanstallning/${YEAR}${path}`;
const text = (words: string) => words.replace(/\s+/g, ' ').trim();

describe('the coding of all regions’ reports', () => {
  const product = theProduct();
  /** Marks the first sentence of the answer by the keyboard, and presses the code's number. */
  const codes = async (person: Person, number: string) => {
    await person.page.getByRole('listbox').focus();
    await person.presses('Home', number);
    await person.page.locator('rt-code-list li.taken').first().waitFor();
    await person.sees(/^Sparat/);
  };
  const isDone = async (person: Person) => {
    await person.clicks('Klar');
    await person.page
      .getByText(/Du är klar\. |Jämför med den andra/)
      .first()
      .waitFor();
  };
  const counts = async (person: Person, code: string) =>
    text(
      await person.page
        .getByRole('row', { name: new RegExp(`^${code}`) })
        .locator('td.figure')
        .innerText(),
    );

  it('is done by two apart, agreed on, and counted down to the words', async () => {
    const nils = await product.signIn('nationell');
    await nils.opens(page('/rapporter'));
    await nils.sees(/^\s*4 av \d+ regioner har lämnat in/);
    await nils.opens(page('/svar?del=ak6_conduct&regioner=94,96'));
    await nils.page.getByRole('heading', { name: 'Åmark' }).waitFor();
    expect(await nils.page.getByRole('article').count()).toBe(2);
    expect(await nils.barriers()).toEqual([]);

    await nils.opens(page('/koda/94/approach'));
    await codes(nils, '3');
    await nils.fills('Anteckning, fri text bredvid koderna', 'Nils hemliga tanke');
    await nils.page.waitForTimeout(1500);
    await nils.page.reload();
    await nils.page.locator('rt-code-list li.taken').waitFor();
    expect(await nils.field('Anteckning, fri text bredvid koderna').inputValue()).toBe('Nils hemliga tanke');
    expect(await nils.barriers()).toEqual([]);
    await isDone(nils);

    const nadja = await product.signIn('nationell2');
    const blind = await nadja.page.request.get(`/api/codings/${YEAR}/94/approach/comparison`);
    expect([blind.status(), ((await blind.json()) as { code: string }).code]).toEqual([403, 'coding.blind']);
    await nadja.opens(page('/koda/94/approach'));
    await nadja.page.getByRole('listbox').waitFor();
    expect(await nadja.page.getByText('Nils hemliga tanke').count()).toBe(0);
    await codes(nadja, '2');
    await isDone(nadja);
    await nadja.follows('Jämför med den andra');

    await nadja.sees('Nils hemliga tanke');
    await nadja.clicks('Lås den gemensamma koden');
    await nadja.sees('Skriv varför det blir den här koden.');
    await nadja.presses('3');
    await nadja.fills('Varför blir det den här koden?', 'Ingen ambition uttrycks, arbetet sker löpande.');
    expect(await nadja.barriers()).toEqual([]);
    await nadja.clicks('Lås den gemensamma koden');
    await nadja.sees(/^Gemensam kod, låst/);

    await nadja.opens(page('/samstammighet'));
    await nadja.sees('Åmark: Hur bedrivs arbetet?');
    expect(await nadja.barriers()).toEqual([]);
    await nadja.opens(page(''));
    await nadja.sees('Preliminärt.');
    expect(await counts(nadja, 'Generell ansats')).toMatch(/^1/);
    expect(await nadja.barriers()).toEqual([]);
    await nadja.page
      .getByRole('row', { name: /^Generell ansats/ })
      .getByRole('link')
      .click();
    await nadja.page.getByRole('heading', { name: 'Åmark' }).waitFor();
    expect(text(await nadja.page.locator('mark').first().innerText())).toContain('Uppföljning sker kontinuerligt');
    expect(await nadja.barriers()).toEqual([]);
    for (const person of [nils, nadja]) await person.leaves();
  }, 300_000);

  it('has 2018 one step from the newest year: every count and every named region on the page is the document’s', async () => {
    const reader = await product.signIn('lasare');
    await reader.opens('/sammanstallning');
    await reader.page.waitForURL(`**${page('')}`);
    await reader.follows('2018');
    await reader.page.getByRole('heading', { level: 1, name: 'Sammanställning 2018' }).waitFor();
    await reader.sees('inga namngivna');
    const names = (await (await reader.page.request.get('/api/compilations/2018')).json()) as {
      names: Record<string, string>;
    };
    const codeOf = new Map(
      Object.entries(names.names).map(([code, name]) => [name.replace(/^Region (?=\p{Lu})/u, '').replace(/sregionen$/, ''), code]), // prettier-ignore
    );
    const shown: [string, [number, string[]][]][] = [];
    for (const section of await reader.page.locator('section:has(tbody)').all()) {
      const rows: [number, string[]][] = [];
      for (const row of await section.locator('tbody tr').all()) {
        const named = text(await row.locator('td.named').innerText());
        const codes =
          named === 'inga namngivna' ? [] : named.split(', ').map((name) => codeOf.get(name.trim()) ?? name);
        rows.push([Number(text(await row.locator('td.figure').innerText())), codes]);
      }
      shown.push([text(await section.locator('h2').innerText()), rows]);
    }
    expect(shown).toEqual(KEYED_2018);
    await reader.leaves();
  }, 120_000);
});
