import type { SeriesPreview, ServiceState, SourcePage, SourceTable } from '@rt/indicators/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { EMPLOYMENT, TheSources } from '../../testing/src';

describe('what the sources have', () => {
  const the = new TheSources();
  const { service, key, selection, choice } = EMPLOYMENT;

  it('tells which services there are, what they allow and how they want to be named', async () => {
    const { body } = await the.owner.get<ServiceState[]>('/sources');
    expect(body).toMatchObject([
      { service: 'kolada', configured: true, reference: 'Källa: Kolada' },
      { service: 'scb', configured: true, limits: { cells: 1000 }, reference: 'Källa: SCB' },
    ]);
  });
  it('finds tables and describes one, with what has to be chosen', async () => {
    const { body } = await the.owner.get<SourcePage>('/sources/scb/tables?query=sysselsättningsgrad');
    expect(body).toMatchObject({ page: 1, pages: 1, hits: [{ key: 'TAB9001', lastPeriod: '2024' }] });
    const table = await the.owner.get<SourceTable>('/sources/scb/tables/TAB9001');
    expect(table.body.variables.map(({ code, optional }) => [code, optional])).toEqual([
      ['Region', false],
      ['Kon', true],
      ['ContentsCode', false],
      ['Tid', false],
    ]);
    expect((await the.owner.get<SourceTable>('/sources/kolada/tables/N90001')).body.unit).toBe('andel (%)');
  });
  it('does not pass on an address in place of a key', async () => {
    for (const path of ['/sources/scb/tables/..%2Fconfig', '/sources/bank/tables', '/sources/scb/tables/TAB404404'])
      expect((await the.owner.get(path)).status).toBe(404);
    expect(the.replay.asked(/\.\./)).toBe(0);
  });
  it('previews what a selection would give, asks once for the same answers, and stores nothing', async () => {
    const preview = (chosen: unknown) =>
      the.owner.post<SeriesPreview>(`/indicators/${the.id}/source-previews`, {
        service,
        key,
        selection,
        choice: chosen,
      });
    const first = await preview(null);
    expect([first.status, first.body.choice.places, first.body.changes.added]).toEqual([200, ['20'], 30]);
    expect((await preview(choice)).body.changes.added).toBe(60);
    expect(the.replay.asked(/POST/)).toBe(1);
    expect(await the.series()).toEqual([]);
  });
  it('refuses a selection that leaves out what the table needs, and names it, without asking for it', async () => {
    const less = { variables: [{ code: 'Region', values: ['20', '99'] }] };
    const { status, body } = await the.owner.put<ProblemBody>(`/indicators/${the.id}/source`, {
      ...EMPLOYMENT,
      selection: less,
    });
    expect([status, body.code]).toEqual([422, 'source.selection']);
    expect(body.issues?.map(({ path }) => path)).toEqual([
      'selection.tabellinnehåll',
      'selection.år',
      'selection.Region: 99',
    ]);
    expect(await the.source()).toBeNull();
  });
});
