import type { OpenDataset, Series } from '@rt/indicators/domain';
import { smallDataset } from '@rt/indicators/domain/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import { changedDataset, createIndicator, loadFile } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

describe('open data of an indicator', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
    id = (await createIndicator(owner, { name: 'Sysselsatta, antal' })).id;
    await loadFile(owner, id, smallDataset());
    await loadFile(owner, id, changedDataset(9, 8.5));
  });
  afterAll(() => api.close());
  const stored = async () => (await owner.get<Series[]>(`/indicators/${id}/series`)).body;

  it('is json-stat2 that an independent reader reads as every figure that is stored, newest revisions', async () => {
    const { status, headers, body } = await owner.get<OpenDataset>(`/indicators/${id}/open-data.json`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(headers['content-disposition']).toBe('attachment; filename="sysselsatta-antal.json"');
    const read = JSONstat(body);
    const values = (await stored()).flatMap(({ placeCode: place, sex, observations }) =>
      observations.map(({ period, value }) => [value, read.Data({ place, sex, period, contents: 'value' }).value]),
    );
    expect(values).toHaveLength(12);
    expect(values[0]).toEqual([8.5, 8.5]);
    for (const [ours, theirs] of values) expect(theirs).toBe(ours);
    expect(body.note).toEqual(['Visa alltid den här.\nOch den här.']);
  });
  it('is CSV with the same figures', async () => {
    const { headers, body } = await owner.get<string>(`/indicators/${id}/open-data.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toBe('attachment; filename="sysselsatta-antal.csv"');
    const rows = parse<Record<string, string>>(body, { columns: true });
    const values = (await stored()).flatMap(({ observations }) => observations.map(({ value }) => value));
    expect(rows.map((row) => Number(row['value']))).toEqual(values);
  });
  it('is whole and empty where there are no values', async () => {
    const empty = await createIndicator(owner);
    const { body } = await owner.get<OpenDataset>(`/indicators/${empty.id}/open-data.json`);
    expect([body.size, body.value, body.updated]).toEqual([[0, 0, 1, 0], [], null]);
  });
  it('is of the own region only', async () => {
    const neighbour = await api.as('neighbour');
    for (const kind of ['json', 'csv'])
      expect((await neighbour.get(`/indicators/${id}/open-data.${kind}`)).status).toBe(404);
  });
});
