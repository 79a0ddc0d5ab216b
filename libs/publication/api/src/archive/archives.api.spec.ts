import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTestApi, type TestApi, type TestClient, type TestPerson } from '@rt/shared/api/testing';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { HOSTILE, type Region, regionWithAll } from '../../testing/src';
import { PublicationModule } from '../publication.module';

describe('an archive for a public-records request', () => {
  let api: TestApi;
  let owner: TestClient;
  let region: Region;
  let strategyId: string;
  let secretId: string;
  beforeAll(async () => {
    api = await createTestApi(PublicationModule);
    owner = await api.as('strategy_owner');
    region = await regionWithAll(owner);
    const { body } = await owner.get<{ id: string; versions: { id: string }[] }[]>('/strategies');
    strategyId = body[0]?.id ?? '';
    const goals = (await owner.get<{ id: string }[]>(`/strategy-versions/${region.versionId}/goals`)).body;
    const link = {
      goalId: goals[1]?.id,
      share: 50,
      shareAssumed: false,
      directness: 'direct',
      mechanism: 'hemliga verkstaden anställer',
    };
    const secret = {
      name: 'Hemliga verkstaden',
      kind: 'business_support',
      secret: true,
      organisation: 'Hemliga AB',
      links: [link],
    };
    secretId = (await owner.post<{ id: string }>('/interventions', secret)).body.id;
  });
  afterAll(() => api?.close());

  /** The zip as bytes, past the test client, which reads text. */
  const zip = async (path: string, client = owner) => {
    const answer = await client.send<Buffer>('GET', path, {});
    return answer;
  };
  const open = async (path: string) => {
    const { status, body } = await zip(path);
    expect(status).toBe(200);
    return unzipSync(new Uint8Array(body));
  };
  const texts = (files: Record<string, Uint8Array>) =>
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n');

  it.each([
    ['strategies', () => strategyId],
    ['annual-reports', () => region.year],
    ['interventions', () => secretId],
  ] as const)('of %s holds what its checksums say, by sha256sum itself', async (kind, id) => {
    const files = await open(`/archives/${kind}/${id()}`);
    const folder = mkdtempSync(join(tmpdir(), 'rt-archive-'));
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
  });

  it('can be read without the system: every link leads to a file in it, and hostile titles are text', async () => {
    const files = await open(`/archives/strategies/${strategyId}`);
    const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const { document } = new JSDOM(strFromU8(files[path] ?? new Uint8Array())).window;
      expect(document.querySelector('script, img')).toBeNull();
      for (const link of document.querySelectorAll('a[href]')) {
        const target = new URL(link.getAttribute('href') ?? '', `https://archive.example/${path}`);
        expect([path, decodeURIComponent(target.pathname.slice(1)) in files]).toEqual([path, true]);
      }
    }
    expect(strFromU8(files['json/allt.json'] ?? new Uint8Array())).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  it('has versions, decisions, wordings and every change', async () => {
    const files = await open(`/archives/strategies/${strategyId}`);
    const read = JSON.parse(strFromU8(files['json/allt.json'] ?? new Uint8Array())) as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(read['versioner']).toMatchObject([
      { number: 1, state: 'adopted', decision_reference: '§ 12', adopted_by: 'strategy_owner' },
    ]);
    expect(read['mal']).toHaveLength(2);
    expect(read['handelser']?.map(({ action }) => action)).toContain('created');
  });

  it('is the same, byte for byte, of the same content', async () => {
    const [first, second] = [
      await zip(`/archives/strategies/${strategyId}`),
      await zip(`/archives/strategies/${strategyId}`),
    ];
    expect(Buffer.from(first.body).equals(Buffer.from(second.body))).toBe(true);
    expect(first.headers['content-type']).toBe('application/zip');
  });

  it('leaves out what is secret, and says so, until somebody who may asks for it', async () => {
    for (const path of [`/archives/strategies/${strategyId}`, `/archives/interventions/${secretId}`]) {
      const masked = texts(await open(path));
      expect(masked).not.toMatch(/hemliga (verkstaden|ab)/i);
      expect(masked).toContain('omfattas av sekretess');
      expect(texts(await open(`${path}?secrets=shown`))).toContain('Hemliga verkstaden');
    }
  });

  it('keeps the sealed snapshot as it was hashed', async () => {
    const files = await open(`/archives/annual-reports/${region.year}`);
    const snapshot = strFromU8(files['json/forseglad.json'] ?? new Uint8Array());
    const [{ sha256 } = { sha256: '' }] = await api.dataSource.query<{ sha256: string }[]>(
      'SELECT sha256 FROM report_submission',
    );
    expect(strFromU8(files['SHA256SUMS'] ?? new Uint8Array())).toContain(`${sha256}  json/forseglad.json`);
    expect(JSON.parse(snapshot)).toMatchObject({ year: region.year });
  });

  it.each<TestPerson>(['reader', 'evaluator', 'project_manager'])('is not for a %s', async (person) => {
    expect((await (await api.as(person)).get(`/archives/strategies/${strategyId}`)).status).toBe(403);
  });

  it('is of the own region only', async () => {
    const neighbour = await api.as('neighbour');
    for (const path of [
      `strategies/${strategyId}`,
      `interventions/${secretId}`,
      `annual-reports/${region.year}`,
      'strategies/x',
    ])
      expect([path, (await neighbour.get(`/archives/${path}`)).status]).toEqual([path, 404]);
  });
});
