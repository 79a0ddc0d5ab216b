import type { RegionLook } from '@rt/identity/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { IdentityModule } from '../identity.module';

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]);
const ALT = `/region-look/logo?alt=${encodeURIComponent('Region Exempels logotyp')}`;

describe('how a region’s documents look', () => {
  let api: TestApi;
  let admin: TestClient;
  beforeAll(async () => {
    api = await createTestApi(IdentityModule);
    admin = await api.as('administrator');
  });
  afterAll(() => api?.close());
  const look = async () => (await admin.get<RegionLook>('/region-look')).body;

  it('is nothing in particular till somebody chooses', async () =>
    expect(await look()).toEqual({ accent: null, logo: null, version: 0 }));

  it('takes a colour that stands out, and refuses one that does not with its contrast', async () => {
    const { version } = await look();
    const saved = await admin.put<RegionLook>('/region-look', { accent: '#1a4b8c' }, { version });
    expect(saved.body).toMatchObject({ accent: '#1A4B8C', version: 1 });
    const faint = await admin.put<ProblemBody>('/region-look', { accent: '#FFCC00' }, { version: 1 });
    expect(faint.status).toBe(422);
    expect(faint.body).toMatchObject({ code: 'region-look.faint', title: expect.stringContaining('1,5 till 1') });
    expect((await admin.put('/region-look', { accent: 'röd' }, { version: 1 })).status).toBe(400);
    expect((await admin.put('/region-look', { accent: '#000000' }, { version: 0 })).status).toBe(412);
    expect((await look()).accent).toBe('#1A4B8C');
  });

  it('takes a logo by its content, with words for those who do not see it', async () => {
    const taken = await admin.upload<RegionLook>(ALT, { name: 'logga.bmp', content: PNG });
    expect(taken.body.logo).toEqual({ alt: 'Region Exempels logotyp', type: 'png', size: PNG.length });
    const shown = await (await api.as('reader')).get('/region-look/logo');
    expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
  });

  it.each([
    [415, 'region-look.no-picture', ALT, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [413, 'region-look.too-large', ALT, Buffer.concat([PNG, Buffer.alloc(1024 * 1024)])],
    [422, 'region-look.no-alt', '/region-look/logo', PNG],
  ])('answers %d %s, and keeps the logo there was', async (status, code, path, content) => {
    const refused = await admin.upload<ProblemBody>(path, { name: 'logga.png', content });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await look()).logo?.size).toBe(PNG.length);
  });

  it('is changed by nobody but an administrator, and not seen by another region', async () => {
    const owner = await api.as('strategy_owner');
    expect((await owner.put('/region-look', { accent: '#000000' }, { version: 1 })).status).toBe(403);
    expect((await owner.upload(ALT, { name: 'a.png', content: PNG })).status).toBe(403);
    expect((await owner.get<RegionLook>('/region-look')).body.logo).not.toBeNull();
    const elsewhere = await api.as('neighbour');
    expect((await elsewhere.get<RegionLook>('/region-look')).body.logo).toBeNull();
    expect((await elsewhere.get('/region-look/logo')).status).toBe(404);
  });

  it('can go back to no logo', async () => {
    expect((await admin.delete<RegionLook>('/region-look/logo')).body.logo).toBeNull();
    expect((await admin.get('/region-look/logo')).status).toBe(404);
  });
});
