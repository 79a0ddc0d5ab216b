import type { SeriesLoad } from '@rt/indicators/domain';
import { smallDataset } from '@rt/indicators/domain/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { CHOICE, createIndicator, loadFile } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('uploads of statistics', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    id = (await createIndicator(owner)).id;
  });

  const loads = async () => (await owner.get<SeriesLoad[]>(`/indicators/${id}/series-loads`)).body;
  const load = (content: unknown, choice?: string) => loadFile(owner, id, content, choice);

  const cut = JSON.stringify(smallDataset()).slice(0, -20);
  it.each<[string, Buffer | string, number, string]>([
    ['a cut-off file', cut, 422, 'statistics.truncated'],
    ['an error page saved as JSON', '<!doctype html><h1>503</h1>', 422, 'statistics.html'],
    ['metadata', JSON.stringify(smallDataset({ value: [] })), 422, 'statistics.metadata'],
    ['an empty file', '', 422, 'statistics.empty'],
    ['Windows-1252', Buffer.from('{"län":1}', 'latin1'), 422, 'statistics.encoding'],
    ['too deep nesting', '['.repeat(100_000), 422, 'statistics.too-large'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 32), 413, 'request.too-large'],
  ])('is told as what it is: %s', async (_, content, status, code) => {
    for (const path of ['series-previews', 'series-loads']) {
      const answer = await owner.upload<ProblemBody>(
        `/indicators/${id}/${path}`,
        { name: 'fil.json', content },
        { choice: CHOICE },
      );
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect(await loads()).toEqual([]);
  });
  it('may be in UTF-16', async () => {
    const content = Buffer.from(`\uFEFF${JSON.stringify(smallDataset())}`, 'utf16le');
    expect(
      (await owner.upload(`/indicators/${id}/series-loads`, { name: 'a.json', content }, { choice: CHOICE })).status,
    ).toBe(201);
  });
  it('is not an internal error where the form itself is broken', async () => {
    const send = (body: string, type: string) =>
      owner.post<ProblemBody>(`/indicators/${id}/series-loads`, Buffer.from(body), {
        headers: { 'content-type': type },
      });
    const broken = await send(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhej',
      'multipart/form-data; boundary=x',
    );
    expect(broken.status).toBe(400);
    expect((await owner.post(`/indicators/${id}/series-loads`, { choice: CHOICE })).status).toBe(400);
    expect((await send('--x--\r\n', 'multipart/form-data; boundary=x')).status).toBe(400);
  });
  it.each(['{', '[]', '{"fixed":{},"places":[],"sexes":[]}', '{"fixed":[],"places":[20],"sexes":[]}'])(
    'is refused with the choice %s',
    async (bad) => expect((await load(smallDataset(), bad)).status).toBe(422),
  );
});
