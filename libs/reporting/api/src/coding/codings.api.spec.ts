import type { CodingDesk } from '@rt/reporting/domain';
import { secondAnalyst, type TwoCoders, twoCoders } from '../../testing/src';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

describe('the coding of a submitted answer', () => {
  let api: TestApi;
  let coders: TwoCoders;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    coders = await twoCoders(api);
  });
  afterAll(() => api?.close());

  const problem = ({ status, body }: { status: number; body: unknown }) => [status, (body as ProblemBody).code];

  it('begins with the sealed words and the frame, and no codes', async () => {
    const { body } = await coders.one.get<CodingDesk>(coders.at());
    expect(body.wordings.map(({ amendmentId, text }) => [amendmentId, text])).toEqual([[null, coders.answer]]);
    expect(body.frame.codes.map(({ key }) => key)).toContain('strategic_framework');
    expect(body).toMatchObject({ region: { countyCode: '20' }, mine: null, progress: { coders: 0, mine: 'none' } });
    expect(body).not.toHaveProperty('reportId');
  });

  it.each(['/codings/2025/21/approach', '/codings/2024/20/approach', '/codings/2018/99/use'])(
    'is not there for %s, where nothing is submitted',
    async (path) => expect(problem(await coders.one.get(path))).toEqual([404, 'coding.not-found']),
  );
  it.each(['/codings/x/20/approach', '/codings/2025/20/title', '/codings/99999999999/20/use', '/codings/2025/2/use'])(
    'is refused by its form for %s',
    async (path) => expect(problem(await coders.one.get(path))).toEqual([400, 'input.invalid']),
  );
  it('is nobody’s but a national analyst’s', async () => {
    for (const person of ['strategy_owner', 'evaluator', 'administrator', 'reader', 'neighbour'] as const)
      expect((await (await api.as(person)).get(coders.at())).status).toBe(403);
  });

  it('keeps what a coder takes, as far as it has come, and says who has it in an older version', async () => {
    const { body } = await coders.take(coders.one, [{ code: 'overall_ambition', passages: [] }], { memo: 'Tveksam.' });
    expect(body.mine).toMatchObject({ memo: 'Tveksam.', version: 1, doneAt: null, outdated: false });
    expect(problem(await coders.done(coders.one))).toEqual([422, 'coding.faults']);
    expect(problem(await coders.take(coders.one, ['strategic_framework']))).toEqual([412, 'version.stale']);
    expect((await coders.take(coders.one, ['strategic_framework'], { version: 1 })).status).toBe(200);
  });

  it('refuses codes and passages that are not there, and two codes where a region has one', async () => {
    const outside = [{ code: 'framework', passages: [{ start: 0, end: 9999 }] }];
    const tries = [outside, ['made_up']].map((codes) => coders.take(coders.one, codes, { theme: 'development' }));
    for (const answer of await Promise.all(tries)) expect(problem(answer)).toEqual([422, 'coding.faults']);
    const two = await coders.take(coders.one, ['strategic_framework', 'overall_ambition'], { version: 2 });
    expect(problem(two)).toEqual([422, 'coding.faults']);
  });

  it('is two people’s, who open their own again until both are done', async () => {
    expect((await coders.take(coders.other, ['general_approach'])).body.progress).toMatchObject({ coders: 2, done: 0 });
    const third = await secondAnalyst(api, 'third@test.example');
    expect(problem(await coders.take(third, ['general_approach']))).toEqual([409, 'coding.two-already']);
    expect((await coders.done(coders.one)).body.progress.mine).toBe('done');
    expect(problem(await coders.take(coders.one, ['overall_ambition'], { version: 3 }))).toEqual([409, 'coding.done']);
    expect((await coders.one.delete<CodingDesk>(`${coders.at()}/done`)).body.mine?.doneAt).toBeNull();
    await coders.done(coders.one);
    await coders.done(coders.other);
    expect(problem(await coders.one.delete(`${coders.at()}/done`))).toEqual([409, 'coding.both-done']);
  });

  it('is bound to the words that were coded: an amendment marks it, and asks to be read first', async () => {
    await coders.take(coders.one, ['specific'], { theme: 'development' });
    await coders.amend(`${coders.answer} Två utvärderingar planeras.`);
    const { body } = await coders.one.get<CodingDesk>(coders.at('development'));
    expect(body.mine).toMatchObject({ outdated: true, amendmentId: null });
    expect(body.progress.outdated).toBe(true);
    expect(body.wordings).toHaveLength(2);
    const old = await coders.take(coders.one, ['specific'], { theme: 'development', version: 1 });
    expect(problem(old)).toEqual([409, 'coding.wording-changed']);
    expect(problem(await coders.done(coders.one, 'development'))).toEqual([409, 'coding.wording-changed']);
    const { amendmentId = null } = body.wordings.at(-1) ?? {};
    const anew = await coders.take(coders.one, ['specific'], { theme: 'development', version: 1, amendmentId });
    expect(anew.body.mine?.outdated).toBe(false);
  });

  it('gives two who begin at once a place each', async () => {
    const begun = await Promise.all([
      coders.take(coders.one, ['general'], { theme: 'use' }),
      coders.take(coders.other, ['general'], { theme: 'use' }),
    ]);
    expect(begun.map(({ status }) => status)).toEqual([422, 422]);
    const blank = [{ code: 'general', passages: [] }];
    const kept = await Promise.all([coders.one, coders.other].map((client) => coders.take(client, blank, { theme: 'use' }))); // prettier-ignore
    expect(kept.map(({ status }) => status)).toEqual([200, 200]);
  });
});
