import type { AttachedSource, IndicatorDetail } from '@rt/indicators/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { attach, EDUCATION, EMPLOYMENT, runFetches, TheSources } from '../../testing/src';

describe('an attached source', () => {
  const the = new TheSources();
  const passport = async () => (await the.owner.get<IndicatorDetail>(`/indicators/${the.id}`)).body;

  it('changes the schedule of the version one saw, and lets go of a source while the values stay', async () => {
    await attach(the.owner, the.id);
    await runFetches(the.api);
    const path = `/indicators/${the.id}/source`;
    const off = await the.owner.patch<AttachedSource>(path, { schedule: 'off' }, { version: 1 });
    expect(off.body).toMatchObject({ schedule: 'off', nextFetchAt: null, version: 2 });
    expect((await the.owner.patch(path, { schedule: 'daily' }, { version: 1 })).status).toBe(412);
    expect((await the.owner.patch(path, { schedule: 'daily' })).status).toBe(428);
    expect((await the.owner.delete(path)).status).toBe(204);
    expect(await the.source()).toBeNull();
    expect(await the.series()).not.toEqual([]);
    expect((await the.owner.post<ProblemBody>(`/indicators/${the.id}/source-fetches`)).body.code).toBe('source.none');
  });
  it('fills in what the passport left empty, keeps it when it is let go, and leaves it in the trail', async () => {
    await attach(the.owner, the.id);
    const own = { sourceKind: 'scb', source: 'SCB, arbetskraftsundersökningen', sourceId: 'TAB9001' };
    expect(await passport()).toMatchObject(own);
    await the.owner.delete(`/indicators/${the.id}/source`);
    expect(await passport()).toMatchObject(own);
    const [entry] = await the.api.dataSource.query<object[]>(
      `SELECT before->'sourceId' AS was, after->>'sourceId' AS is FROM audit_entry
       WHERE object_id = $1 AND object_type = 'indicator' AND action = 'changed'`,
      [the.id],
    );
    expect(entry).toEqual({ was: null, is: 'TAB9001' });
  });
  it('does not write over what the passport says, unless a person wants it', async () => {
    await attach(the.owner, the.id);
    await attach(the.owner, the.id, EDUCATION);
    expect(await passport()).toMatchObject({ sourceKind: 'scb', sourceId: 'TAB9001' });
    await attach(the.owner, the.id, { ...EDUCATION, replacePassport: true });
    expect(await passport()).toMatchObject({ sourceKind: 'kolada', source: 'Kolada', sourceId: 'N90001' });
  });
  it('is fetched when its time comes, by nobody, and not before', async () => {
    await attach(the.owner, the.id);
    await runFetches(the.api);
    const { nextFetchAt } = (await the.source()) ?? { nextFetchAt: null };
    const due = new Date(nextFetchAt ?? '');
    expect(due.getTime() - Date.now()).toBeGreaterThan(5 * 86_400_000);
    await runFetches(the.api, new Date(due.getTime() - 1000));
    expect(await the.fetches()).toHaveLength(1);
    await runFetches(the.api, due);
    expect(await the.fetches()).toMatchObject([{ state: 'done', requestedBy: null }, { state: 'done' }]);
  });
  it('leaves in the trail who attached the source, and the load under who asked', async () => {
    await attach(the.owner, the.id);
    await runFetches(the.api);
    const entries = await the.api.dataSource.query<{ what: string; name: string }[]>(
      `SELECT object_type || ' ' || action AS what, account.name FROM audit_entry e LEFT JOIN account ON account.id = e.account_id
       WHERE object_id = $1 AND object_type IN ('indicator_source', 'series_load') ORDER BY e.id`,
      [the.id],
    );
    expect(entries).toEqual([
      { what: 'indicator_source created', name: 'strategy_owner' },
      { what: 'series_load created', name: 'strategy_owner' },
    ]);
  });
  it('is nobody else’s affair: another region meets 404, a reader may not change', async () => {
    const { lastFetch } = await attach(the.owner, the.id);
    const [neighbour, reader] = [await the.api.as('neighbour'), await the.api.as('reader')];
    for (const path of [
      `/indicators/${the.id}/source`,
      `/indicators/${the.id}/source-fetches`,
      `/source-fetches/${lastFetch?.id}`,
    ])
      expect([(await neighbour.get(path)).status, (await reader.get(path)).status]).toEqual([404, 200]);
    for (const client of [neighbour, reader]) {
      const status = client === neighbour ? 404 : 403;
      expect((await client.put(`/indicators/${the.id}/source`, EMPLOYMENT)).status).toBe(status);
      expect((await client.post(`/indicators/${the.id}/source-fetches`)).status).toBe(status);
      expect((await client.delete(`/source-fetches/${lastFetch?.id}`)).status).toBe(status);
    }
  });
});
