import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { Person } from './person';
import { type RunningApp, startApp } from './running-app';

const LOOKS = [
  { name: 'a desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'a desktop in the dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'a telephone', viewport: { width: 320, height: 700 }, colorScheme: 'light' },
  { name: 'a telephone in the dark', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
] as const;

/** One address of each kind of page, found by following links as a reader does. */
async function oneOfEach(person: Person, start: string): Promise<string[]> {
  const kinds = new Map<string, string>();
  const ahead = [start];
  while (ahead.length && kinds.size < 20) {
    const address = ahead.shift() ?? start;
    const kind = address.replace(/#.*$/, '').replace(/\/[0-9a-f-]{36}$|\/\d{4}$/, '');
    if (kinds.has(kind)) continue;
    kinds.set(kind, address);
    await person.opens(address);
    const links = await person.page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    ahead.push(
      ...links.filter((href) => href.startsWith(start.slice(0, 3)) && !/\.(csv|json|rdf|ttl)$|\/fil\//.test(href)),
    );
  }
  return [...kinds.values()];
}

describe('the public site', () => {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it.each(LOOKS)('is without barriers and sideways scrolling on $name, in both languages, for anyone', async (look) => {
    const person = await Person.arrives(browser, app, look);
    const pages = [...(await oneOfEach(person, '/oppet')), '/tillganglighet', '/en/open', '/en/accessibility'];
    expect(pages.length).toBeGreaterThan(9);
    const found: string[] = [];
    for (const page of pages) {
      await person.opens(page);
      found.push(...(await person.barriers()).map((barrier) => `${page} ${barrier}`));
      if (await person.mustScrollSideways()) found.push(`${page} scrolls sideways`);
    }
    await person.leaves();
    expect(found).toEqual([]);
  });

  it('loses a thing the moment a strategy owner withdraws it, and has it back when that is undone', async () => {
    const owner = await Person.arrives(browser, app);
    const reader = await Person.arrives(browser, app);
    await reader.opens('/oppet');
    await reader.page.locator('main .lines a').first().click();
    const study = reader.page.locator('#analyser + ul a').first();
    const title = (await study.textContent()) ?? '';
    await study.click();
    const address = reader.page.url();
    await owner.signsInAs('strateg');
    await owner.opens('/publicering');
    await owner.page.getByLabel(title).first().uncheck();
    await owner.page.getByRole('button', { name: 'Spara det som visas' }).click();
    await owner.page.getByText('Det som visas öppet är ändrat.').waitFor();
    expect((await reader.page.goto(address))?.status()).toBe(404);
    await owner.page.getByRole('button', { name: 'Ångra' }).click();
    await owner.page.getByLabel(title).first().and(owner.page.locator(':checked')).waitFor();
    expect((await reader.page.goto(address))?.status()).toBe(200);
    await reader.leaves();
    await owner.leaves();
  });
});
