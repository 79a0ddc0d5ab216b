import { type CompilationView, compiledRows } from '@rt/reporting/domain';
import { KEYED_2018 } from '@rt/reporting/domain/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

describe('the compilations', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
  });
  afterAll(() => api?.close());

  it('answer for 2018 with every count and named region of the source', async () => {
    const analyst = await api.as('national_analyst');
    const { status, body } = await analyst.get<CompilationView>('/compilations/2018');
    expect(status).toBe(200);
    const said = body.frames.map((frame) => [
      frame.heading.sv,
      compiledRows(frame, body.compilation).map(({ regions, examples }) => [regions, examples]),
    ]);
    expect(said).toEqual(KEYED_2018);
  });

  it('name every region by its code', async () => {
    const { body } = await (await api.as('reader')).get<CompilationView>('/compilations/2018');
    const named = Object.values(body.compilation.counts).flatMap((rows) => rows.flatMap(({ examples }) => examples));
    expect(named.filter((code) => !body.names[code])).toEqual([]);
    expect(body.names['20']).toBe('Region Dalarna');
  });

  it.each(['2017', '2018.0', 'x'])('say of %s that there is none, and which there are', async (year) => {
    const { status, body } = await (await api.as('reader')).get<ProblemBody>(`/compilations/${year}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'compilation.not-found', title: expect.stringContaining('2018') });
  });
});
