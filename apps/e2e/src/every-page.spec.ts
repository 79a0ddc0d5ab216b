import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { type DemoRole, Person } from './person';
import { type RunningApp, startApp } from './running-app';

/** The demo region's report of this year is being written, last year's is submitted. */
const YEAR = new Date().getFullYear();
const LAST_YEAR = YEAR - 1;
const NATION_YEAR = [
  '',
  '/rapporter',
  '/svar?del=ak6_use',
  '/koda/96/development',
  '/samstammighet',
  '/samstammighet/95/use',
  '/kod/use/guidelines',
].map((page) => `/sammanstallning/${LAST_YEAR}${page}`);

/** Where each role goes; what a role may not see is tried by the specs of identity. */
const PAGES: Record<DemoRole, string[]> = {
  strateg: [
    '/karta',
    '/karta?visa=insatser',
    '/profil',
    '/mal',
    '/mal/begrepp',
    '/mal/import',
    '/indikatorer',
    '/indikatorer/oversikt',
    '/indikatorer/kallor',
    '/indikatorer/installningar',
    '/effektkedjor',
    '/insatser',
    '/insatser/ny',
    '/insatser/forslag',
    '/insatser/perioder',
    '/insatser/granska',
    '/insatser/koppla',
    '/insatser/handlingsplaner',
    '/insatser/kodlistor',
    ...['flode', 'rutor', 'ytor', 'tid', 'kommuner', 'tank-om'].map((view) => `/insatser/portfolj?vy=${view}`),
    '/mitt',
    '/larande',
    '/larande/slutsatser?visa=alla',
    '/larande/plan',
    '/larande/plan?ar=2025&visa=for-sent',
    '/larande/kalender',
    '/larande/sok?sok=arbete',
    '/aterrapportering',
    `/aterrapportering/${YEAR}`,
    `/aterrapportering/${YEAR}?skriv=ak6.conduct`,
    `/aterrapportering/${YEAR}/lamna-in`,
    `/aterrapportering/${LAST_YEAR}`,
    '/publicering',
    '/konto',
  ],
  projekt: ['/mitt', '/insatser?visa=mina', '/insatser/ny', '/insatser/koppla'],
  utvardering: [
    '/mal?visa=granska',
    '/mitt',
    '/larande',
    '/utvarderbarhet',
    '/utvarderbarhet/ny',
    '/utvarderbarhet/fragor',
  ],
  utvardering2: ['/utvarderbarhet?visa=mine'],
  admin: ['/administration'],
  lasare: ['/karta', '/mal', `/aterrapportering/${YEAR}`],
  nationell: [
    '/',
    '/karta/nationellt/formuleringar?niva=delmal&ar=2024',
    '/karta/nationellt/begrepp',
    '/karta/nationellt/indikatorer',
    '/sammanstallning/2018',
    '/sammanstallning/over-tid',
    ...NATION_YEAR,
  ],
  nationell2: [`/sammanstallning/${LAST_YEAR}/koda/94/development`],
};

/** The widths and the look each page is seen in. */
const LOOKS = [
  { name: 'a desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'a telephone in the dark', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
] as const;

describe('every page', () => {
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

  const looks = LOOKS.flatMap((look) => (Object.keys(PAGES) as DemoRole[]).map((role) => ({ ...look, role })));

  it.each(looks)('is without barriers and without sideways scrolling for $role on $name', async (look) => {
    const person = await Person.arrives(browser, app, look);
    await person.signsInAs(look.role);
    const found: string[] = [];
    for (const page of PAGES[look.role]) {
      await person.opens(page);
      found.push(...(await person.barriers()).map((barrier) => `${page} ${barrier}`));
      if (await person.mustScrollSideways()) found.push(`${page} scrolls sideways`);
    }
    await person.leaves();
    expect(found).toEqual([]);
  });

  it.each(LOOKS)(
    'is without barriers and sideways scrolling for one of each thing there is, whole and in the inspector, on $name',
    async (look) => {
      const person = await Person.arrives(browser, app, look);
      await person.signsInAs('strateg');
      const found: string[] = [];
      for (const page of await person.pagesOfOneOfEach()) {
        await person.opens(page);
        found.push(...(await person.barriers()).map((barrier) => `${page} ${barrier}`));
        if (await person.mustScrollSideways()) found.push(`${page} scrolls sideways`);
      }
      await person.leaves();
      expect(found).toEqual([]);
    },
  );

  it('can be read in English', async () => {
    const person = await Person.arrives(browser, app);
    await person.signsInAs('lasare');
    await person.opens('/en/karta');
    expect(await person.page.locator('html').getAttribute('lang')).toBe('en');
    await person.page.getByRole('link', { name: 'Goals' }).first().waitFor();
    await person.leaves();
  });
});
