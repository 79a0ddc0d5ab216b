import { attach, EDUCATION, fetchNow, runFetches, TheSources } from '../../testing/src';

describe('a value that Kolada has deleted', () => {
  const the = new TheSources();
  it('is taken back: shown as missing, with the earlier one kept, said as changed history, and given again when it returns', async () => {
    await attach(the.owner, the.id, EDUCATION);
    await runFetches(the.api);
    const own = () =>
      the.series().then((all) => all.find(({ placeCode, sex }) => placeCode === '20' && sex === 'total'));
    const before = (await own())?.observations ?? [];
    expect(before.map(({ period }) => period)).not.toContain('2014');
    const rows = the.replay.kolada.rows;
    the.replay.kolada.rows = rows.map((row) =>
      row.kpi === 'N90001' && row.municipality === '0020' && row.period === 2024
        ? { ...row, values: row.values.map((each) => ({ ...each, isdeleted: true })) }
        : row,
    );
    the.replay.touch('N90001');
    const fetch = await fetchNow(the.api, the.owner, the.id);
    expect([fetch.state, fetch.changes]).toEqual(['done', { added: 0, revised: 3, unchanged: 117 }]);
    expect((await own())?.observations.at(-1)).toMatchObject({
      period: '2024',
      value: null,
      revision: 2,
      withdrawn: true,
    });
    const kept = await the.api.dataSource.query<{ value: string | null }[]>(
      `SELECT o.value FROM observation o JOIN series s ON s.id = o.series_id
       WHERE s.indicator_id = $1 AND s.place_code = '20' AND s.sex = 'total' AND o.period = '2024' ORDER BY o.revision`,
      [the.id],
    );
    expect(kept.map(({ value }) => value === null)).toEqual([false, true]);
    expect((await the.source())?.findings.find(({ kind }) => kind === 'history_changed')).toMatchObject({
      detail: {
        sv: '3 värden för 2024 är borttagna hos källan och visas som saknade. De gamla finns kvar i historiken.',
      },
    });
    the.replay.kolada.rows = rows;
    await fetchNow(the.api, the.owner, the.id);
    expect((await own())?.observations.at(-1)).toMatchObject({
      value: before.at(-1)?.value,
      revision: 3,
      withdrawn: false,
    });
  });
});
