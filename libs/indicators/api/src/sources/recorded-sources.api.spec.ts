import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeFromKolada, type Series, type SourceTable } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import {
  attach,
  createIndicator,
  hasRecorded,
  RECORDED,
  replayed,
  type ReplayServer,
  runFetches,
  startReplayServer,
} from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(RECORDED, ...path), 'utf8')) as T;
const SEXES = ['total', 'women', 'men'] as const;
const numbers = (all: (number | null | undefined)[]) => all.map(String).sort();

(hasRecorded ? describe : describe.skip)('the recorded answers, fetched (skipped where they are absent)', () => {
  let replay: ReplayServer;
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    replay = await startReplayServer({ recorded: true });
    api = await createTestApi(IndicatorsModule, replayed(replay));
    owner = await api.as('strategy_owner');
  });
  afterAll(async () => {
    await api.close();
    await replay.close();
  });
  const valuesOf = async (id: string) =>
    (await owner.get<Series[]>(`/indicators/${id}/series`)).body.flatMap(({ observations }) =>
      observations.map(({ value }) => value),
    );

  it('give every figure of SCB’s table, age by age', async () => {
    const { variables } = (await owner.get<SourceTable>('/sources/scb/tables/TAB6471')).body;
    const codes = (code: string) =>
      variables.find((each) => each.code === code)?.values.map((value) => value.code) ?? [];
    const stored: (number | null)[] = [];
    for (const age of codes('Alder')) {
      const { id } = await createIndicator(owner);
      const fixed = [
        { dimension: 'Alder', value: age },
        { dimension: 'ContentsCode', value: codes('ContentsCode')[0] ?? '' },
      ];
      await attach(owner, id, {
        service: 'scb',
        key: 'TAB6471',
        selection: { variables: variables.map(({ code }) => ({ code, values: 'all' })) },
        choice: { fixed, places: codes('Region'), sexes: [...SEXES] },
        schedule: 'monthly',
      });
      await runFetches(api);
      stored.push(...(await valuesOf(id)));
    }
    const { value } = read<{ value: number[] }>('scb', 'TAB6471_data.json');
    expect(stored).toHaveLength(2772);
    expect(numbers(stored)).toEqual(numbers(value));
  });
  it.each(['N00945', 'N03702', 'N03703'])('give every figure of Kolada’s %s', async (key) => {
    type Row = { municipality: string; values: { gender: string; value: number | null }[] };
    const { values } = read<{ values: Row[] }>('kolada', `data_${key}.json`);
    const places = [...new Set(values.map(({ municipality }) => municipality))];
    const { id } = await createIndicator(owner);
    await attach(owner, id, {
      service: 'kolada',
      key,
      selection: { variables: [{ code: 'municipality', values: places }] },
      choice: { fixed: [{ dimension: 'kpi', value: key }], places: places.map(placeFromKolada), sexes: [...SEXES] },
      schedule: 'off',
    });
    await runFetches(api);
    expect(numbers(await valuesOf(id))).toEqual(numbers(values.flatMap((row) => row.values.map(({ value }) => value))));
  });
});
