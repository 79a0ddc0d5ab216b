import type { IndicatorSummary, Series, SeriesLoad } from '@rt/indicators/domain';
import { koladaAnswer, koladaRow, smallDataset } from '@rt/indicators/domain/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { FIXED, changedDataset, createIndicator, fileOf, loadFile } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('loads of series', () => {
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

  const series = async () => (await owner.get<Series[]>(`/indicators/${id}/series`)).body;
  const loads = async () => (await owner.get<SeriesLoad[]>(`/indicators/${id}/series-loads`)).body;
  const load = (content: unknown, choice?: string) => loadFile(owner, id, content, choice);
  const latestOn = async () =>
    (
      await api.dataSource.query<{ on: string | null }[]>(
        `SELECT latest_on::text AS "on" FROM series WHERE indicator_id = $1 ORDER BY place_code, sex`,
        [id],
      )
    ).map((row) => row.on);

  it('stores every figure of the choice as it stands in the file', async () => {
    const outcome = await load(smallDataset());
    expect(outcome.status).toBe(201);
    expect(outcome.body.changes).toEqual({ added: 12, revised: 0, unchanged: 0 });
    expect(
      (await series()).map((each) => [each.placeName, each.sex, each.observations.map(({ value }) => value)]),
    ).toEqual([
      ['Dalarnas län', 'total', [9, 10, 11]],
      ['Dalarnas län', 'men', [12, 13, 14]],
      ['Gävleborgs län', 'total', [27, 28, 29]],
      ['Gävleborgs län', 'men', [30, 31, 32]],
    ]);
  });
  it('remembers the file, what was chosen, when, by whom and the notes that must be shown', async () => {
    await load(smallDataset());
    expect(await loads()).toMatchObject([
      {
        fileName: 'TAB1.json',
        sourceKind: 'json-stat2',
        label: 'Sysselsatta efter region, ålder, kön och år · ålder: 20-24 år',
        loadedBy: 'strategy_owner',
        notes: ['Visa alltid den här.\nOch den här.'],
        values: 12,
        revised: 0,
      },
    ]);
  });
  it('does not store again what is the same, and keeps what a new value replaces', async () => {
    await load(smallDataset());
    expect((await load(smallDataset())).body.changes).toEqual({ added: 0, revised: 0, unchanged: 12 });
    expect((await load(changedDataset(9, 8.5))).body.changes).toEqual({ added: 0, revised: 1, unchanged: 11 });
    expect((await series())[0]?.observations[0]?.value).toBe(8.5);
    const kept = await api.dataSource.query<{ value: string; revision: number }[]>(
      `SELECT value, revision FROM observation o JOIN series s ON s.id = o.series_id
         WHERE indicator_id = $1 AND place_code = '20' AND sex = 'total' AND period = '2023' ORDER BY revision`,
      [id],
    );
    expect(kept).toEqual([
      { value: '9', revision: 1 },
      { value: '8.5', revision: 2 },
    ]);
  });
  it('keeps a missing value as missing, and does not count it as the newest', async () => {
    await load(changedDataset(11, null), JSON.stringify({ fixed: FIXED, places: ['20'], sexes: ['total'] }));
    expect((await series())[0]?.observations.map(({ value }) => value)).toEqual([9, 10, null]);
    expect(await latestOn()).toEqual(['2024-01-01']);
    const { body } = await owner.get<IndicatorSummary[]>('/indicators');
    expect(body.find((each) => each.id === id)?.latest).toEqual({
      period: '2024',
      value: 10,
      placeName: 'Dalarnas län',
      sex: 'total',
    });
  });
  it('gives the list the region’s own place, not the first of the file', async () => {
    await load(smallDataset(), JSON.stringify({ fixed: FIXED, places: ['21'], sexes: ['total'] }));
    await load(smallDataset(), JSON.stringify({ fixed: FIXED, places: ['20'], sexes: ['total'] }));
    const { body } = await owner.get<IndicatorSummary[]>('/indicators');
    const mine = body.find((each) => each.id === id);
    expect(mine?.latest?.placeName).toBe('Dalarnas län');
    expect(mine?.recent.map(({ value }) => value)).toEqual([9, 10, 11]);
  });
  it('reads Kolada’s region as the county', async () => {
    const answer = koladaAnswer(
      koladaRow('0020', 2023, { total: 31.32959689, women: null }),
      koladaRow('0000', 2023, { total: 2 }),
    );
    await load(
      answer,
      JSON.stringify({
        fixed: [{ dimension: 'kpi', value: 'N00001' }],
        places: ['20', '00'],
        sexes: ['total', 'women'],
      }),
    );
    expect((await series()).map((each) => [each.placeCode, each.sex, each.observations[0]?.value])).toEqual([
      ['20', 'total', 31.32959689],
      ['20', 'women', null],
      ['00', 'total', 2],
    ]);
  });
  it('stores all or nothing', async () => {
    const answer = await load(smallDataset(), JSON.stringify({ fixed: FIXED, places: ['20', '99'], sexes: ['total'] }));
    expect(answer.status).toBe(422);
    expect([await series(), await loads()]).toEqual([[], []]);
  });
  it('needs every dimension chosen', async () => {
    const answer = await owner.upload<ProblemBody>(`/indicators/${id}/series-loads`, fileOf(smallDataset()), {
      choice: JSON.stringify({ fixed: [], places: ['20'], sexes: ['total'] }),
    });
    expect([answer.status, answer.body.issues?.[0]?.path]).toEqual([422, 'fixed.Alder']);
  });
  it('can be undone as one step, and what it replaced counts again', async () => {
    await load(smallDataset());
    const { load: second } = (await load(changedDataset(9, 8.5))).body;
    expect((await owner.delete(`/series-loads/${second.id}`)).status).toBe(204);
    expect((await series())[0]?.observations[0]?.value).toBe(9);
    const [first] = await loads();
    await owner.delete(`/series-loads/${first?.id}`);
    expect([await series(), await loads()]).toEqual([[], []]);
  });
  it('is not undone under a later one, nor by another region', async () => {
    const { load: first } = (await load(smallDataset())).body;
    await load(changedDataset(9, 8.5));
    expect((await owner.delete<ProblemBody>(`/series-loads/${first.id}`)).body.code).toBe('series-load.not-last');
    const neighbour = await api.as('neighbour');
    expect((await neighbour.delete<ProblemBody>(`/series-loads/${first.id}`)).body.code).toBe('series-load.not-found');
  });
  it('tells the audit trail of the load and not of every value', async () => {
    await load(smallDataset());
    const trail = await api.dataSource.query<{ type: string }[]>(
      'SELECT object_type AS type FROM audit_entry WHERE object_id = $1 ORDER BY id',
      [id],
    );
    expect(trail.map(({ type }) => type)).toEqual(['indicator', 'series_load']);
  });
  it('takes the most a source gives in one answer within seconds', async () => {
    const codes = (length: number, from: number) => Array.from({ length }, (_, at) => String(from + at));
    const dimension = {
      Region: { category: { index: codes(300, 2000) } },
      Tid: { category: { index: codes(300, 1800) } },
    };
    const big = { id: ['Region', 'Tid'], size: [300, 300], dimension, value: codes(90_000, 1).map(Number) };
    const all = JSON.stringify({ fixed: [], places: codes(300, 2000), sexes: ['total'] });
    const started = performance.now();
    expect((await load(big, all)).body.changes.added).toBe(90_000);
    expect((await load(big, all)).body.changes.unchanged).toBe(90_000);
    expect(performance.now() - started).toBeLessThan(45_000);
  }, 60_000);

  it('lets two loads at the same time come one after the other', async () => {
    const both = await Promise.all([load(smallDataset()), load(changedDataset(9, 8.5))]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const revisions = both.map(({ body }) => body.changes.added + body.changes.revised).sort((a, b) => a - b);
    expect(revisions).toEqual([1, 12]);
  });
});
