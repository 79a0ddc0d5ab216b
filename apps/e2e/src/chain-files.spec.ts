import { parseXml } from '@rgrove/parse-xml';
import { readFile } from 'node:fs/promises';
import { becomes, stored, type StoredChain } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const CHAIN = 'Från utanförskap till arbete';
const BOX = 'Handledare på 40 arbetsplatser';

describe('a chain as files', () => {
  const product = theProduct();
  let stina: Person;
  let page: string;
  let original: StoredChain;
  const takes = async (format: string): Promise<Buffer> => {
    const coming = stina.page.waitForEvent('download');
    await stina.clicks(format);
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${CHAIN}.${format === 'Mermaid' ? 'mmd' : format.toLowerCase()}`);
    return readFile(await download.path());
  };

  beforeAll(async () => {
    stina = await product.signIn('strateg');
    await stina.opens('/effektkedjor');
    await stina.follows(CHAIN);
    await stina.page.getByRole('heading', { level: 1, name: CHAIN }).waitFor();
    page = stina.address;
    original = await stored(stina);
  });

  beforeEach(async () => {
    await stina.opens(page);
    await stina.page.getByText('Exportera', { exact: true }).click();
    await stina.page.getByRole('button', { name: 'SVG', exact: true }).waitFor();
  });

  it('is asked for in one menu', async () => {
    expect(await stina.barriers()).toEqual([]);
  });

  it('is an SVG picture that other programs can read, with every word in it', async () => {
    const { root } = parseXml((await takes('SVG')).toString('utf8'));
    expect(root?.name).toBe('svg');
    const words = root?.text.replace(/\s+/g, '') ?? '';
    for (const { text } of original.nodes) expect(words).toContain(text.replace(/\s+/g, ''));
    expect(Number(root?.attributes['width'])).toBeGreaterThan(600);
  });

  it('is a PNG picture, twice as sharp', async () => {
    const png = await takes('PNG');
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const { root } = parseXml((await takes('SVG')).toString('utf8'));
    expect(png.readUInt32BE(16)).toBe(Math.round(Number(root?.attributes['width']) * 2));
    expect(png.readUInt32BE(20)).toBe(Math.round(Number(root?.attributes['height']) * 2));
  });

  it('is a Mermaid diagram with each box and arrow on a line of its own', async () => {
    const lines = (await takes('Mermaid')).toString('utf8').split('\n');
    expect(lines[0]).toBe('flowchart LR');
    expect(lines.filter((line) => /^ +b\d+\["/.test(line))).toHaveLength(original.nodes.length);
    expect(lines.filter((line) => /^ +b\d+ -.*> b\d+$/.test(line))).toHaveLength(original.edges.length);
    expect(lines.join('\n').replaceAll('<br/>', ' ')).toContain(BOX);
  });

  it.each(['JSON', 'CSV', 'GraphML'])('comes back from %s as a new chain that says the same', async (format) => {
    const file = await takes(format);
    await stina.opens('/effektkedjor?ny=');
    await stina.page.getByLabel('En fil').check();
    await stina.givesFile(`${CHAIN}.${format.toLowerCase()}`, file);
    await stina.sees(BOX);
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Kedjans namn', `${CHAIN}, från ${format}`);
    await stina.clicks('Skapa kedjan');
    await stina.page.getByRole('heading', { level: 1, name: `${CHAIN}, från ${format}` }).waitFor();
    await becomes(async () => sayings(await stored(stina)), sayings(original));
  });

  it('is refused with what is wrong where the file is none, and nothing is made', async () => {
    await stina.opens('/effektkedjor?ny=');
    await stina.page.getByLabel('En fil').check();
    const bomb = '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph>&b;</graph></graphml>';
    await stina.givesFile('bomb.graphml', Buffer.from(bomb), 'application/xml');
    await stina.page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    expect(await stina.page.getByRole('button', { name: 'Skapa kedjan' }).count()).toBe(0);
    expect(await stina.barriers()).toEqual([]);
  });
});

/** Everything a chain says, whatever ids its parts have: parts call each other by their texts instead. */
function sayings({ nodes, edges, evidence, groups }: StoredChain): string[] {
  const names = new Map([...nodes.map(({ id, text }) => [id, text]), ...groups.map(({ id, name }) => [id, name])] as [
    string,
    string,
  ][]);
  for (const { id, fromId, toId } of edges) names.set(id, `${names.get(fromId)} → ${names.get(toId)}`);
  const said = (part: object) =>
    JSON.stringify(
      Object.entries(part)
        .filter(([field]) => field !== 'id' && field !== 'version')
        .map(([field, value]) => [field, names.get(value as string) ?? value])
        .sort(),
    );
  return [...nodes, ...edges, ...evidence, ...groups].map(said).sort();
}
