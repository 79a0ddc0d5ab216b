import type { SourceFetch } from '@rt/indicators/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { attach, EDUCATION, EMPLOYMENT, fetchNow, type ReplayServer, runFetches, TheSources } from '../../testing/src';

describe('fetching from a source', () => {
  const the = new TheSources();

  it('attaches a source, fetches at once, and stores every figure as the source gives it', async () => {
    const attached = await attach(the.owner, the.id);
    expect(attached).toMatchObject({ key: 'TAB9001', version: 1, lastFetch: { state: 'waiting' }, fetchedAt: null });
    await runFetches(the.api);
    const { status, body } = await the.owner.get<SourceFetch>(`/source-fetches/${attached.lastFetch?.id}`);
    expect([status, body.state, body.changes]).toEqual([200, 'done', { added: 60, revised: 0, unchanged: 0 }]);
    expect(body).toMatchObject({ parts: { done: 1, total: 1 }, requestedBy: 'strategy_owner', problem: null });
    const figures = the.replay.tables.get('TAB9001')?.dataset.value ?? [];
    const stored = await the.series();
    expect(stored.map(({ placeName, sex }) => [placeName, sex]).slice(0, 3)).toEqual([
      ['Dalarnas län', 'total'],
      ['Dalarnas län', 'women'],
      ['Dalarnas län', 'men'],
    ]);
    const region = the.replay.tables.get('TAB9001')?.dataset.dimension['Region'];
    const from = (region?.category.index['20'] ?? 0) * 30;
    expect(stored[0]?.observations.map(({ value }) => value)).toEqual(figures.slice(from, from + 10));
    expect(await the.source()).toMatchObject({ findings: [], sourceUpdatedAt: expect.stringContaining('2026-03-01') });
  });
  it('remembers in the load what was fetched, when, for whom, and the notes that must be shown', async () => {
    await attach(the.owner, the.id);
    await runFetches(the.api);
    const today = new Date().toISOString().slice(0, 10);
    expect(await the.loads()).toMatchObject([
      {
        fileName: null,
        fetched: true,
        sourceKind: 'json-stat2',
        label: `Sysselsättningsgrad 20–64 år efter region och kön. År 2015-2024 · hämtad ${today}`,
        loadedBy: 'strategy_owner',
        notes: [expect.stringContaining('slumpmässig osäkerhet')],
        values: 60,
      },
    ]);
  });
  it('fetches from Kolada with names, and calls a group an unweighted mean', async () => {
    await attach(the.owner, the.id, EDUCATION);
    await runFetches(the.api);
    expect((await the.series()).map(({ placeName }) => placeName)).toContain('Alla regioner (ovägt medel)');
    expect((await the.series())[0]).toMatchObject({ placeCode: '20', placeName: 'Region Dalarna' });
    expect((await the.loads())[0]?.notes).toContain(
      'Alla regioner (ovägt medel) (G90002) är en grupp: värdet är ett ovägt medelvärde.',
    );
  });
  it('does not fetch again what has not changed, and keeps what a new value replaces', async () => {
    for (const input of [EMPLOYMENT, EDUCATION]) {
      await attach(the.owner, the.id, input);
      await runFetches(the.api);
      the.replay.mend();
      const again = await fetchNow(the.api, the.owner, the.id);
      expect([again.state, again.changes?.added, again.changes?.revised]).toEqual(['done', 0, 0]);
      expect(again.changes?.unchanged).toBeGreaterThan(0);
    }
    await attach(the.owner, the.id);
    await runFetches(the.api);
    the.replay.mend();
    expect((await fetchNow(the.api, the.owner, the.id)).changes).toEqual({ added: 0, revised: 0, unchanged: 60 });
    expect(the.replay.requests).toEqual(['GET /scb/tables/TAB9001?lang=sv']);
    the.replay.touch('TAB9001');
    change(the.replay, 0.1);
    expect((await fetchNow(the.api, the.owner, the.id)).changes).toEqual({ added: 0, revised: 30, unchanged: 30 });
    change(the.replay, -0.1);
  });
  it('fetches all of it again when its values were undone', async () => {
    await attach(the.owner, the.id);
    await runFetches(the.api);
    await the.owner.delete(`/series-loads/${(await the.loads())[0]?.id}`);
    expect(await the.series()).toEqual([]);
    expect((await fetchNow(the.api, the.owner, the.id)).changes).toEqual({ added: 60, revised: 0, unchanged: 0 });
  });
  it('gives the fetch that is under way to who asks for another', async () => {
    const { lastFetch } = await attach(the.owner, the.id);
    const again = await the.owner.post<SourceFetch>(`/indicators/${the.id}/source-fetches`);
    expect([again.status, again.body.id]).toEqual([202, lastFetch?.id]);
    const list = await the.owner.get<SourceFetch[]>(`/indicators/${the.id}/source-fetches`);
    expect(list.body.map((each) => each.id)).toEqual([lastFetch?.id]);
  });
  it('cancels a fetch, and refuses to cancel one that is over', async () => {
    const { lastFetch } = await attach(the.owner, the.id);
    expect((await the.owner.delete(`/source-fetches/${lastFetch?.id}`)).status).toBe(204);
    await runFetches(the.api);
    expect((await the.source())?.lastFetch?.state).toBe('cancelled');
    expect(await the.series()).toEqual([]);
    expect((await the.owner.delete<ProblemBody>(`/source-fetches/${lastFetch?.id}`)).body.code).toBe(
      'source-fetch.over',
    );
  });
});

/** Another figure for one of every two cells. */
function change(replay: ReplayServer, by: number): void {
  const dataset = replay.tables.get('TAB9001')?.dataset;
  if (dataset) dataset.value = dataset.value.map((value, at) => (value === null || at % 2 ? value : value + by));
}
