import { Addresses } from '@rt/publication/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { JSDOM } from 'jsdom';
import { CONTACT, HOSTILE, publish, type Region, regionWithAll, visit } from '../../testing/src';
import { PublicationModule } from '../publication.module';
import { PUBLIC_STYLE } from './style.css';

const LIMIT = 60_000;

describe('the public site', () => {
  let api: TestApi;
  let owner: TestClient;
  let region: Region;
  beforeAll(async () => {
    api = await createTestApi(PublicationModule);
    owner = await api.as('strategy_owner');
    region = await regionWithAll(owner);
  });
  afterAll(() => api?.close());

  const to = new Addresses('sv');
  const addresses = (where = to) => [
    where.region('dalarna'),
    where.accessibilityOf('dalarna'),
    where.data('dalarna'),
    where.strategy('dalarna', region.versionId),
    ...region.goalIds.map((id) => where.goal('dalarna', id)),
    where.indicator('dalarna', region.indicatorId),
    where.chain('dalarna', region.chainId),
    where.study('dalarna', region.studyId),
    where.report('dalarna', region.year),
  ];
  const files = () => [
    ...['mal', 'effektkedjor', 'analyser', `indikatorer/${region.indicatorId}`].flatMap((name) =>
      ['csv', 'json'].map((ending) => `/oppet/dalarna/data/${name}.${ending}`),
    ),
  ];
  const page = async (url: string) => new JSDOM((await visit(api, url)).body).window.document;

  it('shows nothing of a region that has chosen nothing: every address is 404', async () => {
    for (const url of [...addresses(), ...addresses(new Addresses('en')), ...files()])
      expect([url, (await visit(api, url)).statusCode]).toEqual([url, 404]);
    expect((await visit(api, '/oppet')).body).toContain('Ingen region har publicerat');
  });

  it('shows each thing that is chosen, in both languages, with no script and no name of a person', async () => {
    await publish(owner, region.things);
    for (const url of [...addresses(), ...addresses(new Addresses('en')), ...files()]) {
      const { statusCode, body } = await visit(api, url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(body).not.toMatch(/strategy_owner|Hemliga Person/);
    }
  });

  it('writes hostile titles as text, in page, title and picture', async () => {
    for (const url of addresses()) {
      const document = await page(url);
      expect([url, document.querySelectorAll('script, img, [onerror]').length]).toEqual([url, 0]);
    }
    expect((await page(to.study('dalarna', region.studyId))).querySelector('h1')?.textContent).toBe(
      `Vem får arbete? ${HOSTILE}`,
    );
  });

  it('has links that all lead somewhere', async () => {
    const seen = new Set<string>();
    for (const url of ['/oppet', '/tillganglighet', ...addresses(), ...addresses(new Addresses('en'))])
      for (const link of (await page(url)).querySelectorAll('[href]'))
        seen.add(link.getAttribute('href')?.split('#')[0] ?? '');
    const ours = [...seen].filter((href) => href.startsWith('/'));
    expect(ours.length).toBeGreaterThan(25);
    for (const href of ours) expect([href, (await visit(api, href)).statusCode]).toEqual([href, 200]);
  });

  it('allows nothing but its own stylesheet, and is asked for anew each time', async () => {
    const { headers } = await visit(api, to.region('dalarna'));
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; font-src 'self'/);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['set-cookie']).toBeUndefined();
    const again = await visit(api, to.region('dalarna'), { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it(`is at most ${LIMIT} bytes a page with its stylesheet, and answers within 200 ms`, async () => {
    for (const url of addresses()) {
      const times: number[] = [];
      let bytes = 0;
      for (let reading = 0; reading < 5; reading += 1) {
        const from = performance.now();
        bytes = Buffer.byteLength((await visit(api, url)).body) + Buffer.byteLength(PUBLIC_STYLE);
        times.push(performance.now() - from);
      }
      expect([url, bytes <= LIMIT, Math.min(...times) < 200]).toEqual([url, true, true]);
    }
  });

  it('tells whom to reach', async () => {
    const text = (await page(to.accessibilityOf('dalarna'))).body.textContent ?? '';
    for (const word of [CONTACT.name, CONTACT.email, '2018:1937', 'Digg']) expect(text).toContain(word);
  });

  it.each([
    '/oppet/gavleborg',
    '/oppet/dalarna/mal/x',
    "/oppet/dalarna'--",
    '/en/open/dalarna/goal/../x',
    '/oppet/dalarna/rapport/1999',
  ])('answers %s with a page that says that there is nothing', async (url) => {
    const { statusCode, headers } = await visit(api, url);
    expect(statusCode).toBe(404);
    expect(headers['etag']).toBeUndefined();
  });

  it('forgets at once what is withdrawn, on its own page, in lists and in the data', async () => {
    await publish(
      owner,
      region.things.filter(({ kind }) => kind !== 'study' && kind !== 'chain'),
    );
    for (const url of [
      to.study('dalarna', region.studyId),
      to.chain('dalarna', region.chainId),
      ...files().slice(2, 6),
    ])
      expect([url, (await visit(api, url)).statusCode]).toEqual([url, 404]);
    for (const url of addresses().filter((url) => !/analys|kedja/.test(url)))
      expect((await visit(api, url)).body).not.toMatch(/Vem får arbete|Vägen till arbete/);
    await publish(owner, []);
    for (const url of [...addresses(), ...files()]) expect((await visit(api, url)).statusCode).toBe(404);
  });
});
