import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { ONE_PIXEL } from './one-pixel';
import type { Person } from './person';
import { theProduct } from './the-product';

const LAST_YEAR = new Date().getFullYear() - 1;
const COLOUR = '#1A4B8C';
/** How a file of each format begins: the Office formats and the package of CSV files are ZIP archives. */
const FORMATS = [
  ['Word', 'docx', 'PK'],
  ['PDF', 'pdf', '%PDF-'],
  ['PowerPoint', 'pptx', 'PK'],
  ['Excel', 'xlsx', 'PK'],
  ['CSV', 'zip', 'PK'],
  ['JSON', 'json', '{'],
] as const;

describe('the files of an annual report', () => {
  const product = theProduct();
  let admin: Person;
  let stina: Person;
  let word: Record<string, Uint8Array>;
  beforeAll(async () => {
    admin = await product.signIn('admin');
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
  });

  /** The line of a format that has been ordered. */
  const line = (name: string) => stina.page.locator('rt-export-menu .jobs li', { hasText: name }).first();
  async function fetched(name: string): Promise<{ named: string; bytes: Buffer }> {
    const link = line(name).getByRole('link');
    await link.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([stina.page.waitForEvent('download'), link.click()]);
    return { named: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  it('have a colour the administrator has chosen, dark enough to read', async () => {
    await admin.opens('/administration');
    await admin.fills('Färg för rubriker', '#FFEE88');
    await admin.clicks('Spara färgen');
    await admin.sees(/^Färgen är för ljus mot vitt papper/);
    expect(await admin.barriers()).toEqual([]);
    await admin.fills('Färg för rubriker', COLOUR);
    await admin.clicks('Spara färgen');
    await admin.sees(/^Sparat/);
  });

  it('have a logo that is said in words', async () => {
    await admin.fills('Vad logotypen föreställer', '');
    await admin.givesFile('logotyp.png', ONE_PIXEL, 'image/png');
    await admin.sees(/^Skriv först vad logotypen föreställer/);
    await admin.fills('Vad logotypen föreställer', 'Vårt vapen i rött');
    await admin.givesFile('logotyp.png', ONE_PIXEL, 'image/png');
    await admin.page.getByRole('img', { name: 'Vårt vapen i rött' }).waitFor();
    expect(await admin.barriers()).toEqual([]);
    await admin.page.reload();
    await admin.page.getByRole('img', { name: 'Vårt vapen i rött' }).waitFor();
    expect(await admin.field('Färg för rubriker').inputValue()).toBe(COLOUR);
  });

  it('are chosen in a menu that says what each is good for', async () => {
    await stina.opens(`/aterrapportering/${LAST_YEAR}`);
    await stina.page.locator('rt-export-menu summary').click();
    expect(await stina.page.locator('rt-export-menu .formats button').allInnerTexts()).toEqual(
      FORMATS.map(([name]) => name),
    );
    expect(await stina.barriers()).toEqual([]);
  });

  it.each(FORMATS)('are made and fetched as %s', async (name, ending, beginning) => {
    await stina.page.locator('rt-export-menu .formats').getByRole('button', { name, exact: true }).click();
    const { named, bytes } = await fetched(name);
    expect(named).toMatch(new RegExp(`${LAST_YEAR}.*\\.${ending}$`));
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    if (name === 'Word') word = unzipSync(bytes);
  });

  it('carry the logo, its words and the colour of the region', () => {
    const media = Object.entries(word).filter(([path]) => path.startsWith('word/media/'));
    expect(media.some(([, bytes]) => ONE_PIXEL.equals(bytes))).toBe(true);
    expect(strFromU8(word['word/document.xml']!)).toContain('Vårt vapen i rött');
    expect(strFromU8(word['word/styles.xml']!)).toContain(COLOUR.slice(1));
  });

  it('are still there to be fetched after a reload', async () => {
    await stina.page.reload();
    const { bytes } = await fetched('PDF');
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(await stina.barriers()).toEqual([]);
  });
});
