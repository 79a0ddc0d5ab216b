import { readFile } from 'node:fs/promises';
import type { Person } from './person';
import { theProduct } from './the-product';

const REPORT = Buffer.from(`%PDF-1.7\n${'Vem får arbete? '.repeat(4000)}`);
const NAME = 'Vem får arbete, slutrapport å.pdf';

interface Arrow {
  id: string;
  critical: boolean;
}

describe('a study on its page', () => {
  const product = theProduct();
  let stina: Person;
  let page: string;
  let chain: { id: string; name: string; edges: Arrow[] };

  const read = async <T>(path: string) => (await (await stina.page.request.get(`/api${path}`)).json()) as T;
  const critical = () => chain.edges.find((edge) => edge.critical)?.id;

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const studies = await read<{ id: string; title: string }[]>('/studies');
    page = `/larande/studier/${studies.find(({ title }) => title.startsWith('Vem får arbete?'))?.id}`;
    const chains = await read<{ id: string; name: string }[]>('/effect-chains');
    chain = await read(`/effect-chains/${chains.find(({ name }) => name === 'Kompetens för hela länet')?.id}`);
  });

  it('takes the report as a file, and hands it out again to be saved, byte by byte', async () => {
    await stina.opens(page);
    await stina.givesFile(NAME, REPORT, 'text/html');
    const link = stina.page.getByRole('link', { name: NAME });
    await link.waitFor();
    const [download] = await Promise.all([stina.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(NAME);
    expect((await readFile(await download.path())).equals(REPORT)).toBe(true);
    const answer = await stina.page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; /),
      'x-content-type-options': 'nosniff',
    });
    expect(await stina.barriers()).toEqual([]);
  });

  it('says what is wrong with a file that is something else than it is called, and keeps what was there', async () => {
    await stina.givesFile('rapport.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'application/pdf');
    await stina.sees(/inte av ett slag som kan sparas/);
    expect(await stina.page.getByRole('link', { name: NAME }).count()).toBe(1);
  });

  it('takes a file away and puts it back', async () => {
    await stina.clicks(`Ta bort ${NAME}`);
    await stina.sees('Filen togs bort.');
    await stina.page.getByRole('link', { name: NAME }).waitFor({ state: 'detached' });
    await stina.clicks('Ångra');
    await stina.page.getByRole('link', { name: NAME }).waitFor();
  });

  it('lets a finding bear on an arrow, and shows how sure the arrow was before and after', async () => {
    await stina.clicks(/^Lägg till som underlag på en pil/);
    await stina.page.getByLabel('Effektkedja').selectOption({ label: chain.name });
    await stina.page.getByLabel('Pil', { exact: true }).selectOption(critical() ?? '');
    await stina.page.getByLabel('Hur starkt').selectOption({ label: 'Starkt' });
    await stina.page.getByLabel('Så säkra är ni på pilen nu').selectOption({ label: 'Hög' });
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Lägg till som underlag');
    await stina.sees('Inte prövat: underlag saknas → Starkt stöd i underlaget');
    await stina.opens(`/effektkedjor/${chain.id}?vald=${critical()}`);
    await stina.page.getByRole('complementary', { name: 'Pil' }).waitFor();
    await stina.sees('Starkt stöd i underlaget');
    await stina.sees(/Vem får arbete\?/);
    expect(await stina.page.getByLabel('Så säkra är vi').inputValue()).toBe('high');
    expect(await stina.barriers()).toEqual([]);
  });

  it('begins as a question at an arrow that the chain stands or falls with, at one press', async () => {
    await stina.clicks('Gör pilen till en utvärderingsfråga');
    const study = stina.page.getByRole('link', { name: /^Håller pilen/ });
    await study.waitFor();
    expect(await stina.page.getByRole('button', { name: 'Gör pilen till en utvärderingsfråga' }).count()).toBe(0);
    await study.click();
    await stina.page.getByRole('heading', { level: 1, name: /^Håller pilen/ }).waitFor();
    await stina.sees('Planerad');
    expect(await stina.barriers()).toEqual([]);
  });

  it('is spread at an occasion, with how many came and no names', async () => {
    await stina.opens(page);
    await stina.clicks('Lägg till ett tillfälle');
    await stina.fills('Vad det var', 'Lärdag om språkstöd');
    await stina.fills('Dag', '2026-11-12');
    await stina.fills('För vilka', 'Länets kommuner');
    await stina.fills('Antal deltagare', '1 240');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Spara');
    await stina.sees(/2026-11-12 · Länets kommuner\s+· 1\s240 deltagare/);
    await stina.page.reload();
    await stina.sees('Lärdag om språkstöd');
  });
});
