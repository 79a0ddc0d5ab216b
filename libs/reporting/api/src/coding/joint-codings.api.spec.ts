import { type TwoCoders, twoCoders } from '../../testing/src';
import type { CodingComparison, JointCodingInput, NationalAgreement } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

describe('the joint coding', () => {
  let api: TestApi;
  let coders: TwoCoders;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    coders = await twoCoders(api);
  });
  afterAll(() => api?.close());

  const problem = ({ status, body }: { status: number; body: unknown }) => [status, (body as ProblemBody).code];
  const joint = (code: string, reason: string | null): JointCodingInput => {
    const passages = [{ start: 0, end: 7 }];
    return { codes: [{ code, passages }], reason, amendmentId: null };
  };
  const decide = (theme: string, input: JointCodingInput) =>
    coders.one.put<CodingComparison>(`${coders.at(theme)}/joint`, input);
  const agreement = async () =>
    (await coders.other.get<NationalAgreement>(`/national-reports/${coders.year}/agreement`)).body;

  it('waits for both', async () => {
    await coders.take(coders.one, ['strategic_framework'], { memo: 'Planen nämns.' });
    await coders.done(coders.one);
    expect(problem(await coders.other.get(`${coders.at()}/comparison`))).toEqual([403, 'coding.blind']);
    expect(problem(await coders.one.get(`${coders.at()}/comparison`))).toEqual([403, 'coding.blind']);
    expect(problem(await decide('approach', joint('strategic_framework', 'Därför.')))).toEqual([403, 'coding.blind']);
    expect((await agreement()).pairs).toEqual([]);
  });

  it('shows both what both took, the differences first', async () => {
    await coders.take(coders.other, ['general_approach']);
    await coders.done(coders.other);
    await coders.both('development', ['framework']);
    const { body } = await coders.other.get<CodingComparison>(`${coders.at()}/comparison`);
    expect(body.coders.map(({ me, coding }) => [me, coding.codes[0]?.code, coding.memo])).toEqual([
      [false, 'strategic_framework', 'Planen nämns.'],
      [true, 'general_approach', ''],
    ]);
    const { pairs, themes } = await agreement();
    expect(pairs.map(({ theme }) => theme)).toEqual(['approach', 'development']);
    expect(themes.map(({ regions, same }) => [regions, same])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it('is decided once, with a reason where the two differ, on passages of the words that hold', async () => {
    expect(problem(await decide('approach', joint('strategic_framework', null)))).toEqual([
      422,
      'coding.reason-needed',
    ]);
    const bare = { ...joint('strategic_framework', 'Planen är antagen.'), codes: [] };
    expect(problem(await decide('approach', bare))).toEqual([422, 'coding.faults']);
    const { status, body } = await decide('approach', joint('strategic_framework', 'Planen är antagen.'));
    expect([status, body.joint?.reason, body.joint?.changes]).toEqual([200, 'Planen är antagen.', []]);
    expect(problem(await decide('approach', joint('general_approach', 'Ångrar mig.')))).toEqual([409, 'coding.locked']);
  });

  it('is changed afterwards with a reason that shows, and what stood before', async () => {
    const change = (version: number) =>
      coders.other.post<CodingComparison>(`${coders.at()}/joint/changes`, joint('overall_ambition', 'Läst igen.'), {
        version,
      });
    expect(problem(await change(9))).toEqual([412, 'version.stale']);
    const { body } = await change(1);
    expect(body.joint?.codes.map(({ code }) => code)).toEqual(['overall_ambition']);
    expect(body.joint?.changes).toMatchObject([
      { before: ['strategic_framework'], after: ['overall_ambition'], reason: 'Läst igen.' },
    ]);
  });

  it('is locked at once for all that both coded alike and nobody has decided on', async () => {
    const { body } = await coders.one.put<NationalAgreement>(`/national-reports/${coders.year}/agreed-codings`, {});
    expect(body.pairs.every(({ joint: decided }) => decided)).toBe(true);
    const { body: compared } = await coders.one.get<CodingComparison>(`${coders.at('development')}/comparison`);
    expect(compared.joint).toMatchObject({ reason: null, codes: [{ code: 'framework', passages: [{ start: 0 }] }] });
  });

  it('is marked when the region amends its answer, and so are the codes', async () => {
    await coders.amend('Arbetet sker löpande.');
    const { body } = await coders.one.get<CodingComparison>(`${coders.at()}/comparison`);
    expect([body.joint?.outdated, body.progress.outdated]).toEqual([true, true]);
    expect(body.wordings.at(-1)).toMatchObject({ text: 'Arbetet sker löpande.', reason: 'Svaret var fel avskrivet.' });
  });
});
