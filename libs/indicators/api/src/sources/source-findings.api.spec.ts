import type { IndicatorDetail, SourceFinding, SourceHealth } from '@rt/indicators/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { StatisticsServices } from './client/statistics-services';
import { attach, EDUCATION, EMPLOYMENT, fetchNow, insertGoal, runFetches, TheSources } from '../../testing/src';

describe('what happens at a source', () => {
  const the = new TheSources();
  const findings = async () => (await the.source())?.findings ?? [];
  const kinds = async () => (await findings()).map(({ kind }) => kind);
  const table = () => {
    const found = the.replay.tables.get('TAB9001');
    if (!found) throw new Error('The replay has lost its table.');
    return found;
  };
  const passport = async () => (await the.owner.get<IndicatorDetail>(`/indicators/${the.id}`)).body;
  const attached = async (input = EMPLOYMENT) => {
    await attach(the.owner, the.id, input);
    await runFetches(the.api);
  };
  /** The source is changed and fetched, and changed back after the spec. */
  const whenChanged = async (change: () => void, changeBack: () => void) => {
    change();
    the.replay.touch('TAB9001');
    try {
      return await fetchNow(the.api, the.owner, the.id);
    } finally {
      changeBack();
      await the.api.app.get(StatisticsServices).of('scb').table('TAB9001', true);
    }
  };

  it('is nothing to speak of where the figures are new and the same', async () => {
    await attached();
    expect(await kinds()).toEqual([]);
  });
  it('tells of changed history: how many values, of which years, and not of a revised newest value', async () => {
    await attached();
    const { value } = table().dataset;
    const years = 10;
    const revise = (from: number, to: number) => () => {
      table().dataset.value = value.map((each, at) =>
        at % years >= from && at % years <= to ? (each ?? 0) + 1 : each,
      );
    };
    const back = () => {
      table().dataset.value = value;
    };
    await whenChanged(revise(9, 9), back);
    expect(await kinds()).toEqual([]);
    await whenChanged(revise(4, 7), back);
    expect((await findings())[0]).toMatchObject({
      kind: 'history_changed',
      detail: { sv: '24 värden för 2019–2022 har ändrats. De gamla finns kvar i historiken.' },
      settled: null,
    });
  });
  it('tells of another definition once, until somebody has settled it with a note', async () => {
    await attached();
    const { note } = table().dataset;
    await whenChanged(
      () => (table().dataset.note = ['Ny metod från 2024.']),
      () => undefined,
    );
    await whenChanged(
      () => undefined,
      () => (table().dataset.note = note ?? []),
    );
    const [finding, ...more] = await findings();
    expect([finding?.kind, more]).toEqual(['definition_changed', []]);
    const path = `/source-findings/${finding?.id}/settlement`;
    expect((await (await the.api.as('neighbour')).put<ProblemBody>(path, { note: 'Inte vår.' })).status).toBe(404);
    expect((await the.owner.put(path, { note: ' ' })).status).toBe(400);
    const settled = await the.owner.put<SourceFinding>(path, { note: 'Vi har läst: bara en not.' });
    expect(settled.body.settled).toMatchObject({ by: 'strategy_owner', note: 'Vi har läst: bara en not.' });
    expect((await findings())[0]?.settled?.note).toBe('Vi har läst: bara en not.');
  });
  it('tells of a place that stops, which is not silently left out', async () => {
    await attached();
    const whole = table().dataset;
    const { Region } = whole.dimension;
    const label = Object.fromEntries(Object.entries(Region?.category.label ?? {}).filter(([code]) => code !== '00'));
    const index = Object.fromEntries(Object.entries(Region?.category.index ?? {}).filter(([code]) => code !== '00'));
    const gone = await whenChanged(
      () => (whole.dimension['Region'] = { ...Region, label: 'region', category: { index, label } }),
      () => Region && (whole.dimension['Region'] = Region),
    );
    expect(gone.problem).toBeNull();
    expect((await findings())[0]).toMatchObject({
      kind: 'series_broken',
      detail: { sv: expect.stringContaining('Riket') },
    });
    the.replay.touch('TAB9001');
    await fetchNow(the.api, the.owner, the.id);
    expect(await kinds()).toEqual([]);
  });
  it('marks the indicator as retired when the table is gone, and no longer when it is back', async () => {
    await attached();
    the.replay.fail('retired', { on: /tables/ });
    expect((await fetchNow(the.api, the.owner, the.id)).problem?.code).toBe('source.retired');
    const today = new Date().toISOString().slice(0, 10);
    expect([await kinds(), (await passport()).retiredOn]).toEqual([['retired'], today]);
    the.replay.mend();
    the.replay.touch('TAB9001');
    await fetchNow(the.api, the.owner, the.id);
    expect([await kinds(), (await passport()).retiredOn]).toEqual([[], null]);
  });
  it('sees from the title of a KPI, or from the table itself, that it is over', async () => {
    const kpi = { ...EDUCATION.choice, fixed: [{ dimension: 'kpi', value: 'N90002' }], places: ['20'] };
    const selection = { variables: [{ code: 'municipality', values: ['0020'] }] };
    await attached({ ...EDUCATION, key: 'N90002', selection, choice: kpi });
    expect(await kinds()).toContain('retired');
    expect((await passport()).retiredOn).not.toBeNull();
  });
  it('says when the next value is overdue, by what the passport says of frequency and time to publish', async () => {
    await attached();
    const { version } = await passport();
    await the.owner.patch(`/indicators/${the.id}`, { lagMonths: 0 }, { version });
    await the.api.dataSource.query(`UPDATE indicator_source SET checked_on = NULL`);
    await runFetches(the.api);
    expect((await findings())[0]).toMatchObject({
      kind: 'late',
      detail: { sv: expect.stringMatching(/för 2024.*2026-01-01/) },
    });
  });
  it('says so when it has failed three times in a row, and takes it back at the first success', async () => {
    await attached();
    the.replay.touch('TAB9001');
    the.replay.fail('missing-variable');
    for (let times = 1; times <= 3; times++) {
      expect(await kinds()).toEqual([]);
      await fetchNow(the.api, the.owner, the.id);
    }
    expect(await kinds()).toEqual(['failing']);
    the.replay.mend();
    await fetchNow(the.api, the.owner, the.id);
    expect(await kinds()).toEqual([]);
  });
  it('never joins a municipality that changed county: the two codes stay two series, and a note says so', async () => {
    const selection = {
      variables: [
        { code: 'Region', values: ['03', '1917', '0331'] },
        { code: 'Alder', values: ['20-64'] },
        { code: 'ContentsCode', values: ['A1'] },
        { code: 'Tid', values: 'all' as const },
      ],
    };
    const fixed = [
      { dimension: 'Alder', value: '20-64' },
      { dimension: 'ContentsCode', value: 'A1' },
    ];
    const choice = { fixed, places: ['03', '1917', '0331'], sexes: ['total' as const] };
    await attached({ ...EMPLOYMENT, key: 'TAB9002', selection, choice });
    expect((await the.series()).map(({ placeCode }) => placeCode).sort()).toEqual(['03', '0331', '1917']);
    expect((await the.loads())[0]?.notes).toContain(
      'Heby kommun gick 2007 från Västmanlands till Uppsala län och bytte kod från 1917 till 0331.',
    );
    expect((await passport()).breaks).toEqual([]);
  });
  it('stands in one list for the region, with the goals that lose their footing, and in nobody else’s', async () => {
    await attached();
    const goal = await insertGoal(the.api, 'Fler i arbete 2030');
    await the.owner.put(`/goals/${goal.id}/indicators/${the.id}`);
    const healthOf = async (client = the.owner) =>
      (await client.get<SourceHealth[]>('/sources/health')).body.find(({ indicator }) => indicator.id === the.id);
    expect((await healthOf())?.goals).toEqual([]);
    the.replay.fail('retired', { on: /tables/ });
    await fetchNow(the.api, the.owner, the.id);
    expect(await healthOf()).toMatchObject({
      source: { findings: [{ kind: 'retired' }] },
      goals: [{ lineageId: goal.lineageId, wording: 'Fler i arbete 2030' }],
    });
    expect(await healthOf(await the.api.as('neighbour'))).toBeUndefined();
  });
});
