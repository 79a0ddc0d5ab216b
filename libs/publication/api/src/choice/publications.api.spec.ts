import type { PublicationDetail } from '@rt/publication/domain';
import { createTestApi, type TestApi, type TestClient, type TestPerson } from '@rt/shared/api/testing';
import type { AuditPage } from '@rt/audit/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { PublicationModule } from '../publication.module';
import { CONTACT, publish, type Region, regionWithAll } from '../../testing/src';

describe('what a region chooses to show the world', () => {
  let api: TestApi;
  let owner: TestClient;
  let region: Region;
  beforeAll(async () => {
    api = await createTestApi(PublicationModule);
    owner = await api.as('strategy_owner');
    region = await regionWithAll(owner);
  });
  afterAll(() => api?.close());
  const read = async () => (await owner.get<PublicationDetail>('/publication')).body;

  it('is nothing to begin with', async () => {
    expect(await read()).toMatchObject({ slug: 'dalarna', version: 0, things: [], contact: null });
  });

  it('offers one of each thing, with what is left out of it', async () => {
    const { candidates } = await read();
    expect([...new Set(candidates.map(({ kind }) => kind))]).toEqual([
      'strategy_version',
      'goal',
      'indicator',
      'chain',
      'study',
      'annual_report',
    ]);
    expect(candidates.every(({ hides }) => hides.some(({ part }) => part === 'people'))).toBe(true);
    expect(candidates.every(({ refusal }) => refusal === null)).toBe(true);
  });

  it('is chosen whole, on the version one has seen, and can be put back', async () => {
    const first = await publish(owner, region.things);
    expect(first).toMatchObject({ version: 1, contact: CONTACT });
    expect(first.things).toHaveLength(7);
    const fewer = region.things.slice(0, 3);
    const stale = await owner.put<ProblemBody>('/publication', { contact: null, things: fewer }, { version: 0 });
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    const second = await owner.put<PublicationDetail>('/publication', { contact: null, things: fewer }, { version: 1 });
    expect(second.body).toMatchObject({ version: 2, contact: null });
    expect(new Set(second.body.things.map(({ id }) => id))).toEqual(new Set(fewer.map(({ id }) => id)));
    const back = await owner.put<PublicationDetail>(
      '/publication',
      { contact: CONTACT, things: first.things },
      { version: 2 },
    );
    expect(back.body.things).toHaveLength(7);
    expect((await owner.put('/publication', { contact: null, things: [] })).status).toBe(428);
  });

  it('leaves a trail of who did it', async () => {
    const { body } = await (await api.as('administrator')).get<AuditPage>('/audit?objectType=publication');
    expect(body.entries.length).toBeGreaterThan(7);
    expect(body.entries.map(({ action }) => action)).toContain('removed');
    expect(new Set(body.entries.map(({ by }) => by))).toEqual(new Set(['strategy_owner']));
  });

  it('refuses a draft, an unsubmitted report, what is secret and what belongs to others, and says which', async () => {
    const strategy = await owner.post<{ versions: { id: string }[] }>('/strategies', {
      name: 'Utkastet',
      kind: 'programme',
      startYear: 2026,
      endYear: 2027,
    });
    await owner.put('/annual-reports/2026', {});
    const secret = await owner.post<{ id: string }>('/interventions', {
      name: 'Hemligt stöd',
      kind: 'business_support',
      secret: true,
    });
    const chain = await owner.post<{ id: string }>('/effect-chains', {
      name: 'Hemlig kedja',
      interventionId: secret.body.id,
    });
    const { candidates, version } = await read();
    const report = candidates.find(({ label }) => label === '2026');
    expect(candidates.find(({ id }) => id === chain.body.id)?.refusal).toBe('secret');
    const things = [
      { kind: 'strategy_version', id: strategy.body.versions[0]?.id, withFiles: false },
      { kind: 'annual_report', id: report?.id, withFiles: false },
      { kind: 'chain', id: chain.body.id, withFiles: false },
      { kind: 'study', id: '99999999-0000-4000-8000-000000000000', withFiles: false },
    ];
    const { status, body } = await owner.put<ProblemBody>('/publication', { contact: null, things }, { version });
    expect([status, body.code]).toEqual([422, 'publication.cannot']);
    expect(body.issues?.map(({ path, code }) => [path, code])).toEqual([
      ['things.0', 'publication.not-adopted'],
      ['things.1', 'publication.not-submitted'],
      ['things.2', 'publication.secret'],
      ['things.3', 'publication.unknown'],
    ]);
    const neighbour = await api.as('neighbour');
    expect(
      (await neighbour.put('/publication', { contact: null, things: region.things.slice(0, 1) }, { version: 0 }))
        .status,
    ).toBe(422);
    expect((await read()).things).toHaveLength(7);
  });

  it.each<TestPerson>(['project_manager', 'evaluator', 'reader', 'national_analyst'])(
    'is not for a %s',
    async (person) => {
      const client = await api.as(person);
      expect((await client.get('/publication')).status).toBe(403);
      expect((await client.put('/publication', { contact: null, things: [] }, { version: 2 })).status).toBe(403);
    },
  );

  it.each([
    { name: 'x' },
    { name: 'Avdelningen', email: 'ingen adress' },
    { name: 'Avdelningen', url: 'javascript:alert(1)' },
  ])('does not take %j as a contact', async (contact) => {
    const { version } = await read();
    expect((await owner.put('/publication', { contact, things: [] }, { version })).status).toBe(400);
  });
});
