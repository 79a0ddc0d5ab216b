import { submitReport, type TwoCoders, twoCoders } from '../../testing/src';
import type { CodedPassages, CompilationView, NationalAnswer, NationalYear, YearOfCodes } from '@rt/reporting/domain';
import { compiledRows, isProvisional, richTextFromPlain } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

describe('all regions’ reports of a year', () => {
  let api: TestApi;
  let coders: TwoCoders;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    coders = await twoCoders(api);
    const neighbour = await api.as('neighbour');
    await neighbour.put('/annual-reports/2025', {});
    await neighbour.put('/annual-reports/2025/answers/ak6.conduct', { body: richTextFromPlain('Hemligt utkast.'), done: false }, { version: 1 }); // prettier-ignore
    await submitReport(neighbour, 2024, 'Vi följer upp löpande.');
  });
  afterAll(() => api?.close());

  const national = async () => (await coders.one.get<NationalYear>('/national-reports/2025')).body;
  const compiled = async (year = 2025) =>
    (await (await api.as('reader')).get<CompilationView>(`/compilations/${year}`)).body;

  it('say who has submitted, on what decision, who has opened, and who has not', async () => {
    const { regions, years } = await national();
    expect(regions).toHaveLength(21);
    const of = (code: string) => regions.find(({ countyCode }) => countyCode === code);
    expect(of('20')).toMatchObject({ state: 'submitted', decision: 'Regionstyrelsen § 12', amendments: 0 });
    expect(of('20')?.coding.map(({ theme }) => theme)).toEqual(['approach', 'development', 'efforts', 'use']);
    expect(of('21')).toMatchObject({ state: 'opened', submittedAt: null, decision: null, coding: [] });
    expect(of('25')?.state).toBe('not_opened');
    expect(years).toEqual([2025, 2024]);
  });

  it('are read side by side, and what is not submitted is not among them', async () => {
    const { body } = await coders.one.get<NationalAnswer[]>('/national-reports/2025/answers?part=ak6.conduct');
    expect(body.map(({ countyCode, wordings }) => [countyCode, wordings.at(-1)?.text])).toEqual([
      ['20', coders.answer],
    ]);
    const none = await coders.one.get<ProblemBody>('/national-reports/2025/answers?part=ak7');
    expect([none.status, none.body.code]).toEqual([404, 'national-report.no-such-question']);
  });

  it('are no region’s to read', async () => {
    for (const person of ['strategy_owner', 'neighbour', 'reader'] as const)
      for (const path of ['', '/answers?part=ak6.conduct', '/agreement'])
        expect((await (await api.as(person)).get(`/national-reports/2025${path}`)).status).toBe(403);
  });

  it('are compiled of joint codes alone: what the two took counts nowhere', async () => {
    await coders.both('approach', ['strategic_framework']);
    const { compilation, frames } = await compiled();
    expect(compilation).toMatchObject({ regions: 1, basis: 'coded', coded: { approach: 0, use: 0 } });
    expect(frames.flatMap((frame) => compiledRows(frame, compilation)).every(({ regions, share }) => !regions && !share)).toBe(true); // prettier-ignore
    await coders.one.put('/national-reports/2025/agreed-codings', {});
    const after = await compiled();
    expect(after.compilation.coded.approach).toBe(1);
    expect(after.compilation.counts.approach).toEqual([{ code: 'strategic_framework', regions: 1, examples: ['20'] }]);
    expect(isProvisional(after.compilation)).toBe(true);
    expect(after.years).toEqual([2025, 2024, 2018]);
  });

  it('lead from a count to the regions and the very words', async () => {
    const reader = await api.as('reader');
    const { body } = await reader.get<CodedPassages[]>('/compilations/2025/passages?theme=approach&code=strategic_framework'); // prettier-ignore
    expect(body.map(({ name, text, passages }) => [name, passages.map(({ start, end }) => text.slice(start, end))])).toEqual([['Region Dalarna', ['Arbetet utgår från lärandeplanen.']]]); // prettier-ignore
    expect((await reader.get('/compilations/2025/passages?theme=approach&code=made_up')).status).toBe(404);
    const none = await reader.get<CodedPassages[]>('/compilations/2024/passages?theme=use&code=general');
    expect(none.body).toEqual([]);
  });

  it('keep the words that were coded when the answer is amended, and say so', async () => {
    await coders.amend('Arbetet sker löpande.');
    const { body } = await coders.one.get<CodedPassages[]>('/compilations/2025/passages?theme=approach&code=strategic_framework'); // prettier-ignore
    expect(body[0]).toMatchObject({ text: coders.answer, outdated: true });
    expect((await national()).regions.find(({ countyCode }) => countyCode === '20')).toMatchObject({ amendments: 1 });
  });

  it('stand over the years with what the source counted as the first', async () => {
    const { body } = await coders.one.get<YearOfCodes[]>('/compilations');
    expect(body.map(({ compilation }) => [compilation.year, compilation.basis])).toEqual([
      [2025, 'coded'],
      [2024, 'coded'],
      [2018, 'named_in_source'],
    ]);
  });
});
