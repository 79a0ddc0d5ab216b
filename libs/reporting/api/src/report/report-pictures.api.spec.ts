import type { AnnualReport, LeftPicture, SecondSnapshot } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PATH = '/annual-reports/2026/pictures';

describe('pictures in the annual report', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    await owner.put('/annual-reports/2026', {});
  });
  afterAll(() => api?.close());

  const leave = (content: Buffer, client = owner) =>
    client.upload<LeftPicture & ProblemBody>(PATH, { name: 'karta.png', content });
  const stored = async () =>
    (await api.dataSource.query<[{ count: number }]>('SELECT count(*)::int FROM stored_file'))[0].count;

  it('are left, shown as what they are, and stand in an answer', async () => {
    const { status, body } = await leave(PNG);
    expect(status).toBe(201);
    const read = await owner.get(`${PATH}/${body.file}`);
    expect([read.status, read.headers['content-type'], read.headers['x-content-type-options']]).toEqual([200, 'image/png', 'nosniff']); // prettier-ignore
    const text = { type: 'doc', content: [{ type: 'picture', attrs: { file: body.file, alt: 'Karta över länet' } }] };
    const answered = await owner.put<AnnualReport>('/annual-reports/2026/answers/ak1', { body: text, done: true }, { version: 1 }); // prettier-ignore
    expect(answered.body.answers[0]?.text).toBe('Karta över länet');
  });

  it.each([
    ['a picture that can hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'picture.wrong-kind'],
    ['a document', Buffer.from('%PDF-1.7\n'), 415, 'picture.wrong-kind'],
    ['nothing', Buffer.alloc(0), 415, 'picture.wrong-kind'],
    ['fifty megabytes', Buffer.concat([PNG, Buffer.alloc(50 * 1024 * 1024)]), 413, 'picture.too-large'],
  ])('are not %s, and nothing is stored', async (_, content, status, code) => {
    const before = await stored();
    const refused = await leave(content);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await stored()).toBe(before);
  }); // prettier-ignore

  it('are said to be missing where none came', async () =>
    expect((await owner.post<ProblemBody>(PATH, {})).body.code).toBe('picture.missing'));

  it('do not exist for another region, and are left by nobody who only reads', async () => {
    const { file } = (await leave(PNG)).body;
    const neighbour = await api.as('neighbour');
    await neighbour.put('/annual-reports/2026', {});
    expect((await neighbour.get(`${PATH}/${file}`)).status).toBe(404);
    const text = { type: 'doc', content: [{ type: 'picture', attrs: { file, alt: 'Stulen' } }] };
    const taken = await neighbour.put<ProblemBody>('/annual-reports/2026/answers/ak1', { body: text, done: true }, { version: 1 }); // prettier-ignore
    expect(taken.body.issues?.[0]?.code).toBe('text.unknown-picture');
    expect((await leave(PNG, await api.as('reader'))).status).toBe(403);
  });

  it('are sealed by their checksums', async () => {
    await owner.put('/annual-reports/2026/submission', {
      decision: '§ 12, 2027',
      blanksReason: 'Se bilagan till beslutet.',
    });
    const { pictures } = (await owner.get<SecondSnapshot>('/annual-reports/2026/snapshot')).body;
    expect(pictures).toEqual([{ file: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});
