import { type AnnualReport, richTextFromPlain } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const PATH = '/annual-reports/2026/answers/ak6.use';
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const nested = (depth: number): unknown =>
  depth
    ? { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, nested(depth - 1)] }] }
    : { type: 'paragraph' };

describe('a text that is sent in', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    await owner.put('/annual-reports/2026', {});
  });
  afterAll(() => api?.close());

  const send = (body: unknown) => owner.put<ProblemBody>(PATH, { body, done: false }, { version: 1 });

  it('with a script in it is refused, and the place is told', async () => {
    const { status, body } = await send(doc({ type: 'paragraph' }, { type: 'script', content: [] }));
    expect(status).toBe(400);
    expect(body.code).toBe('input.invalid');
    expect(body.issues?.map(({ path, code }) => [path, code])).toEqual([['body.content[1]', 'text.foreign']]);
  });

  it.each([
    ['a link to a script', doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] })],
    ['a zero byte', doc({ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000' }] })],
    ['a foreign attribute', doc({ type: 'paragraph', attrs: { style: 'x' } })],
    ['a picture of nobody’s', doc({ type: 'picture', attrs: { file: '9b2f7a52-6c1e-4c55-8d3a-1f0b7c9d2e11', alt: 'x' } })],
    ['lists six deep', doc(nested(6))],
    ['lists a thousand deep', doc(nested(1000))],
    ['a hundred thousand characters', richTextFromPlain('x'.repeat(100_000))],
    ['a list in the place of a text', []],
    ['a word in the place of a text', 'Hej'],
    ['nothing', null],
  ])('with %s is refused as input', async (_, body) => expect((await send(body)).status).toBe(400)); // prettier-ignore

  it('of ten megabytes is refused as too large', async () =>
    expect((await send(richTextFromPlain('x'.repeat(10_000_000)))).status).toBe(413));

  it('is stored in none of these cases', async () => {
    const { answers } = (await owner.get<AnnualReport>('/annual-reports/2026')).body;
    expect(answers.every(({ text, version }) => text === '' && version === 1)).toBe(true);
  });

  it('is judged in an amendment as in an answer', async () => {
    await owner.put('/annual-reports/2026/submission', {
      decision: '§ 12, 2027',
      blanksReason: 'Se bilagan till beslutet.',
    });
    const change = { part: 'ak6.use', body: doc({ type: 'script' }), reason: 'Därför att det behövs.' };
    expect((await owner.post<ProblemBody>('/annual-reports/2026/amendments', change)).status).toBe(400);
  });
});
